import type { Page } from '@playwright/test';
import type { Timer } from '../../../utils/timers/timer';
import { storeRows } from './storeRows';

/**
 * Stores a timer, and makes the background look at all of them.
 * @param own one of the extension's own pages
 */
export async function setTimer(own: Page, timer: Timer): Promise<void> {
  // The background creates the database when it first needs it.
  await wakeBackground(own);
  await storeRows(own, { timers: [timer] });
  await wakeBackground(own);
}

/** Makes the background answer: afterwards it is running, and has done what it does at its start. */
export async function wakeBackground(own: Page): Promise<void> {
  await own.evaluate(() => {
    const { runtime } = chrome as unknown as { runtime: { sendMessage(message: object): Promise<unknown> } };
    // Any request about reminders makes it look at all of them.
    const data = { tabId: 0, request: { type: 'timer-drop', id: 'none' } };
    return runtime.sendMessage({ amends: 'ask', data });
  });
}
