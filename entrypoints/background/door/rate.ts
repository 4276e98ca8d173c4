import type { Browser } from 'wxt/browser';

const MINUTE = 60_000;
/** Far more than an agent causes by pausing, dismissing and sending. */
const MOST_A_MINUTE = 300;

const asked = new Map<number, { since: number; count: number }>();

/** Whether the scripts of a tab have asked no more often within this minute than an agent's work accounts for. */
export function isWithinRate({ tab }: Browser.runtime.MessageSender, now: number): boolean {
  const tabId = tab?.id ?? -1;
  let window = asked.get(tabId);
  if (!window || now - window.since >= MINUTE) {
    window = { since: now, count: 0 };
    asked.set(tabId, window);
  }
  window.count += 1;
  return window.count <= MOST_A_MINUTE;
}

/** A tab was closed. */
export function forgetRate(tabId: number): void {
  asked.delete(tabId);
}
