import { browser } from 'wxt/browser';
import { HOUSEKEEPING, keepHouse } from './housekeeping';
import { openFromNotification } from './openConversation';
import { REMINDERS, remind } from './reminders';

/** Looks after timers, from the first moment of the service worker on. */
export function watchTimers(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDERS) void remind();
    if (name === HOUSEKEEPING) void keepHouse().catch(console.error);
  });
  browser.notifications.onClicked.addListener((id) => void openFromNotification(id).catch(console.error));
  browser.runtime.onStartup.addListener(() => void keepHouse().catch(console.error));
  browser.runtime.onInstalled.addListener(() => void keepHouse().catch(console.error));
  // A background that was stopped before it could, and an extension that was switched on again, which no event tells of.
  void remind();
}
