import type {} from '../fixtures/editors/main';
import type { CoachedBrowser, Tab } from '../support/tab';

/** After these, another tab takes over: the background listens to no tab that writes whole replies every second. */
const SCENARIOS_A_TAB = 8;

/**
 * Tabs in which scenarios go from ticket to ticket as agents do: to a new reply, and with it a new editor, in the same
 * page.
 */
export class TicketTabs {
  private current: { tab: Tab; scenarios: number } | undefined;

  constructor(private readonly browser: CoachedBrowser) {}

  /** The tab for the next scenario. */
  async take(): Promise<Tab> {
    if (this.current?.scenarios === SCENARIOS_A_TAB) await this.close();
    this.current ??= { tab: fromTicketToTicket(await this.browser.openTab()), scenarios: 0 };
    this.current.scenarios += 1;
    return this.current.tab;
  }

  async close(): Promise<void> {
    await this.current?.tab.close();
    this.current = undefined;
  }
}

/** A tab that goes to the next ticket where it would load the page that it shows. */
function fromTicketToTicket(tab: Tab): Tab {
  let shown: string | undefined;
  return {
    ...tab,
    async goto(address) {
      if (address === shown) await tab.evaluate(() => window.nextTicket?.());
      else await tab.goto(address);
      shown = address;
    },
  };
}
