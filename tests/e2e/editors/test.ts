import { test as base, expect, type TestInfo } from '@playwright/test';
import { startChromium } from '../support/chromiumTabs';
import { startFirefox } from '../support/firefoxTabs';
import { screenshotOfFailure } from '../support/screenshotOfFailure';
import type { CoachedBrowser, Tab } from '../support/tab';
import { Agent } from './agent';
import { TicketTabs } from './ticketTabs';

interface ForTest {
  tab: Tab;
  agent: Agent;
}

interface ForWorker {
  browserWithCoach: CoachedBrowser;
}

/**
 * A scenario in its own tab. It shares the browser and its extension with the scenarios before and after it: there
 * are many editors, and no reply leaves anything behind. It fails if anything was requested from the network.
 */
export const test = base.extend<ForTest, ForWorker>({
  browserWithCoach: [
    async ({ browserName }, use) => {
      const browser = await (browserName === 'firefox' ? startFirefox() : startChromium());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  tab: async ({ browserWithCoach }, use, testInfo) => {
    const tab = await browserWithCoach.openTab();
    await use(tab);
    const errors = await errorsIn(tab, testInfo);
    await tab.close();
    expectNoTrouble(browserWithCoach, errors);
  },

  agent: async ({ tab }, use) => use(new Agent(tab)),
});

/** A scenario on the next ticket of a tab: page and coach are those of the scenarios before it. */
export const testOnNextTicket = test.extend<object, { ticketTabs: TicketTabs }>({
  ticketTabs: [
    async ({ browserWithCoach }, use) => {
      const tabs = new TicketTabs(browserWithCoach);
      await use(tabs);
      await tabs.close();
    },
    { scope: 'worker' },
  ],

  tab: async ({ ticketTabs, browserWithCoach }, use, testInfo) => {
    const tab = await ticketTabs.take();
    await use(tab);
    expectNoTrouble(browserWithCoach, await errorsIn(tab, testInfo));
  },
});

/** The errors in a tab at the end of a scenario; saves a picture of it if that failed. */
async function errorsIn(tab: Tab, testInfo: TestInfo): Promise<string[]> {
  await screenshotOfFailure(tab, testInfo);
  return tab.errors();
}

function expectNoTrouble(browser: CoachedBrowser, errors: string[]): void {
  expect(browser.foreign(), 'requests that are not ours').toEqual([]);
  expect(errors, 'errors in the page').toEqual([]);
}

export { expect };
