import { browser } from 'wxt/browser';
import { openTimers } from '../../utils/timers/timers';
import { nextReminder, takeReminders } from '../../utils/timers/timerUpkeep';
import { reminderWords } from './reminderWords';

/** The alarm that wakes the service worker for the next reminder. */
export const REMINDERS = 'reminders';
/** After the storage failed, the agent is told this much later. */
const RETRY_MINUTES = 5;

/** Orders the calls of this worker, so that no alarm is set from what an overtaken call has read. */
let turn: Promise<void> = Promise.resolve();

/** Tells the agent of every timer that is due, sets the alarm for the next, shows how many wait. Never rejects. */
export function remind(): Promise<void> {
  turn = turn.then(tellOfTimers).catch(async (error: unknown) => {
    console.error(error);
    await browser.alarms.create(REMINDERS, { delayInMinutes: RETRY_MINUTES });
  });
  return turn;
}

async function tellOfTimers(): Promise<void> {
  const now = Date.now();
  for (const timer of await takeReminders(now)) {
    // One that the system does not show is still in the panel's list and on the badge.
    await browser.notifications
      .create(timer.id, {
        type: 'basic',
        iconUrl: '/icon/128.png',
        ...reminderWords(timer, now),
      })
      .catch(console.error);
  }
  await setAlarm();
  await showWaiting();
}

async function setAlarm(): Promise<void> {
  const next = await nextReminder();
  if (next === undefined) await browser.alarms.clear(REMINDERS);
  else await browser.alarms.create(REMINDERS, { when: next });
}

/** On the toolbar button how many timers the agent was told of and has not answered; the answered ones' notifications go. */
async function showWaiting(): Promise<void> {
  const told = new Set((await openTimers()).filter(({ status }) => status === 'reminded').map(({ id }) => id));
  for (const id of Object.keys(await browser.notifications.getAll())) {
    if (!told.has(id)) await browser.notifications.clear(id);
  }
  // Firefox, manifest version 2, has the button under another name.
  await (browser.action ?? browser.browserAction).setBadgeText({ text: told.size > 0 ? String(told.size) : '' });
}
