import { browser } from 'wxt/browser';
import { labelReminders } from '../../utils/settings/settings';
import { forgetTickets } from '../../utils/timers/timerLabels';
import { HOUSEKEEPING, keepHouse } from './housekeeping';
import { openFromNotification } from './openFromNotification';
import { PRACTICE } from './practiceReminders';
import { REMINDERS, remind } from './reminders';

/** Looks after timers, from the start of the service worker on. */
export function watchTimers(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDERS) void remind();
    if (name === HOUSEKEEPING) void keepHouse().catch(console.error);
  });
  const open = (id: string) => {
    // The reminder to practise belongs to no ticket: practiceReminders.ts handles it.
    if (id !== PRACTICE) void openFromNotification(id).catch(console.error);
  };
  browser.notifications.onClicked.addListener(open);
  browser.notifications.onButtonClicked?.addListener(open);
  // Labels that are already stored are removed at once.
  labelReminders.watch((isWanted) => {
    if (!isWanted) void forgetTickets().catch(console.error);
  });
  browser.runtime.onStartup.addListener(() => void keepHouse().catch(console.error));
  browser.runtime.onInstalled.addListener(() => void keepHouse().catch(console.error));
  // For a background that was stopped before it could, and for an extension that was enabled again, which fires no
  // event.
  void remind();
}
