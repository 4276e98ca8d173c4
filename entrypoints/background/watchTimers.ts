import { browser } from 'wxt/browser';
import { labelReminders } from '../../utils/settings';
import { forgetTickets } from '../../utils/timers/timerLabels';
import { HOUSEKEEPING, keepHouse } from './housekeeping';
import { openFromNotification } from './openFromNotification';
import { PRACTICE } from './practiceReminders';
import { REMINDERS, remind } from './reminders';

/** Looks after timers, from the first moment of the service worker on. */
export function watchTimers(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDERS) void remind();
    if (name === HOUSEKEEPING) void keepHouse().catch(console.error);
  });
  const open = (id: string) => {
    // The reminder to practise is about no ticket: practiceReminders.ts answers it.
    if (id !== PRACTICE) void openFromNotification(id).catch(console.error);
  };
  browser.notifications.onClicked.addListener(open);
  browser.notifications.onButtonClicked?.addListener(open);
  // What reminders say already goes at once.
  labelReminders.watch((isWanted) => {
    if (!isWanted) void forgetTickets().catch(console.error);
  });
  browser.runtime.onStartup.addListener(() => void keepHouse().catch(console.error));
  browser.runtime.onInstalled.addListener(() => void keepHouse().catch(console.error));
  // A background that was stopped before it could, and an extension that was switched on again, which no event tells of.
  void remind();
}
