import { browser } from 'wxt/browser';
import type { Frame } from '../../utils/conversation/coachedFrames';

/** Mounts the coach in the frame that asked for it, unless it has navigated since. @returns true */
export async function injectCoach({ tabId, frameId, documentId }: Frame): Promise<true> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/content-scripts/coach.js'] });
  return true;
}
