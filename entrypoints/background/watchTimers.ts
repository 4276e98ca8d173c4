import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messages';
import { HOUSEKEEPING, keepHouse } from './housekeeping';
import { openFromNotification } from './openConversation';
import { REMINDERS, remind } from './reminders';

/** Looks after timers, from the first moment of the service worker on. */
export function watchTimers(): void {
  onMessage('timersChanged', remind);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDERS) void remind();
    if (name === HOUSEKEEPING) void keepHouse().catch(console.error);
  });
  browser.notifications.onClicked.addListener((id) => void openFromNotification(id).catch(console.error));
  browser.runtime.onStartup.addListener(() => void keepHouse().catch(console.error));
  browser.runtime.onInstalled.addListener(() => void keepHouse().catch(console.error));
  // A change that the panel could not tell of, and an extension that was switched on again, which no event tells of.
  void remind();
}
