import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { poll } from './poll';

interface Opening {
  context: BrowserContext;
  /** The page in whose tab the toolbar button is clicked. */
  page: Page;
  profile: string;
  id: string;
  worker: Worker;
}

/**
 * Clicks the extension's toolbar button and returns the real side panel that opens. It is hidden from Playwright, so a
 * second client, which connects afterwards and finds it among the targets, drives it.
 */
export async function openPanel({ context, page, profile, id, worker }: Opening) {
  await page.bringToFront();
  // A click before the background listens opens nothing.
  const isListening = () => worker.evaluate(() => chrome.action.onClicked.hasListeners());
  await poll(isListening, 'the background listens to the toolbar button').toBe(true);
  const panels = () => worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  const before = (await panels()).length;
  await clickToolbarButton(context, page, id);
  await poll(panels, 'the side panel opens').toHaveLength(before + 1);

  const [port] = fs.readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  // Otherwise it would take over the downloads of the whole browser, and leave them without a folder when it closes.
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  let panel: Page | undefined;
  for (const other of browser.contexts().flatMap((own) => own.pages())) {
    if (!other.url().startsWith(`chrome-extension://${id}/sidepanel.html`)) continue;
    if (await other.evaluate(takeForNew)) panel = other;
  }
  if (!panel) throw new Error('The side panel is open but cannot be reached.');
  return { panel, disconnect: () => browser.close() };
}

/** Whether no test has taken a panel yet; it counts as taken from then on. */
function takeForNew(): boolean {
  const isNew = window.name === '';
  window.name = 'taken';
  return isNew;
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
