import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { poll } from './poll';

interface Opening {
  context: BrowserContext;
  /** The page in whose tab the toolbar button is clicked. */
  page: Page;
  id: string;
  worker: Worker;
}

/** What the browser gives a side panel of a window as wide as that of the tests. */
const SIZE = { width: 360, height: 665 };

/** Clicks the extension's toolbar button and returns the real side panel that opens. */
export async function openPanel({ context, page, id, worker }: Opening): Promise<Page> {
  await page.bringToFront();
  // A click before the background listens opens nothing.
  const isListening = () => worker.evaluate(() => chrome.action.onClicked.hasListeners());
  await poll(isListening, 'the background listens to the toolbar button').toBe(true);
  const address = `chrome-extension://${id}/sidepanel.html`;
  const opening = context.waitForEvent('page', (opened) => opened.url().startsWith(address));
  await clickToolbarButton(context, page, id);
  const panel = await opening;
  // Playwright makes each page as large as a tab.
  await panel.setViewportSize(SIZE);
  return panel;
}

async function clickToolbarButton(context: BrowserContext, page: Page, id: string): Promise<void> {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await (session as unknown as UntypedSession).send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

// Newer than Playwright's types.
interface UntypedSession {
  send(method: string, params: object): Promise<unknown>;
}
