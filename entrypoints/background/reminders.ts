import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Turns } from '../../utils/messages/turns';
import type { Timer } from '../../utils/timers/timer';
import { openTimers } from '../../utils/timers/timers';
import { markShown, nextReminder, retakeReminders, takeReminders } from '../../utils/timers/timerUpkeep';
import { showDue } from './icon';
import { PRACTICE } from './practiceReminders';
import { reminderWords } from './reminderWords';

/** The alarm that wakes the service worker for the next reminder. */
export const REMINDERS = 'reminders';
/** After the storage failed, the agent is reminded this much later. */
const RETRY_MINUTES = 5;

// One after another, so that no alarm is set from what an outdated call has read.
const turns = new Turns();
/** Whether this worker has looked for timers that the one before it took and did not show. */
let lookedBack = false;

/** Reminds the agent of every timer that is due, sets the next alarm, and shows how many wait. Never rejects. */
export function remind(): Promise<void> {
  return turns.take(tellOfTimers).catch(async (error: unknown) => {
    console.error(error);
    await browser.alarms.create(REMINDERS, { delayInMinutes: RETRY_MINUTES });
  });
}

async function tellOfTimers(): Promise<void> {
  const now = Date.now();
  const lost = lookedBack ? [] : await retakeReminders(now);
  lookedBack = true;
  for (const timer of [...lost, ...(await takeReminders(now))]) await show(timer, now);
  await setAlarm();
  await showWaiting();
}

/**
 * A reminder that the system does not show is still in the panel's list and on the badge, and is retried at the next
 * start.
 */
async function show(timer: Timer, now: number): Promise<void> {
  try {
    // Under the timer's id: if it is shown twice after all, the second notification replaces the first.
    await browser.notifications.create(timer.id, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      ...reminderWords(timer, now),
      // Firefox refuses a notification with buttons. In both browsers a click anywhere opens it.
      ...(!import.meta.env.FIREFOX && { buttons: [{ title: i18n.t('background.reminder.open') }] }),
    });
    await markShown(timer.id);
  } catch (error) {
    console.error(error);
  }
}

async function setAlarm(): Promise<void> {
  const next = await nextReminder();
  if (next === undefined) await browser.alarms.clear(REMINDERS);
  else await browser.alarms.create(REMINDERS, { when: next });
}

/** Shows on the toolbar button how many reported timers wait; clears the notifications of answered ones. */
async function showWaiting(): Promise<void> {
  const told = new Set((await openTimers()).filter(({ status }) => status === 'reminded').map(({ id }) => id));
  for (const id of Object.keys(await browser.notifications.getAll())) {
    if (!told.has(id) && id !== PRACTICE) await browser.notifications.clear(id);
  }
  await showDue(told.size);
}
