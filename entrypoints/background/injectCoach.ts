import { type Browser, browser } from 'wxt/browser';

/** Mounts the coach in the frame that asked for it. @returns whether it could */
export async function injectCoach({ tab, frameId }: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: ['/content-scripts/coach.js'],
  });
  return true;
}
