import { database } from '../storage/database';
import { endTimer } from './endTimer';
import { isOpen, type Timer, type TimerStatus } from './timer';
import { openTimers } from './timers';

const DAY = 86_400_000;

// All of these reject when the storage fails, and then nothing has changed.

/**
 * Takes the timers that the agent is to be reminded of now, and marks them as reminded at this time. Each is returned
 * to only one caller: the database runs one transaction at a time.
 */
export async function takeReminders(now: number): Promise<Timer[]> {
  return database.transaction('rw', database.timers, async () => {
    const due = (await timersThatAre('waiting')).filter(({ remind }) => remind <= now);
    await mark(due, now);
    return due;
  });
}

/**
 * Takes again the timers that were taken but never shown, because the worker that took them was stopped first. They
 * count as reminded at this time. Only for a worker that has just started: it cannot be showing them itself.
 */
export async function retakeReminders(now: number): Promise<Timer[]> {
  return database.transaction('rw', database.timers, async () => {
    const lost = (await timersThatAre('reminded')).filter(({ shown }) => shown === false);
    await mark(lost, now);
    return lost;
  });
}

/** The system accepted a timer's notification. */
export async function markShown(id: string): Promise<void> {
  await database.timers.update(id, { shown: true });
}

async function timersThatAre(status: TimerStatus): Promise<Timer[]> {
  return (await openTimers()).filter((timer) => timer.status === status);
}

async function mark(timers: readonly Timer[], now: number): Promise<void> {
  const reminded = { remind: now, status: 'reminded', shown: false } as const;
  await database.timers.bulkPut(timers.map((timer) => ({ ...timer, ...reminded })));
}

/** When the next reminder is due, in milliseconds since 1970; undefined when no timer is waiting. */
export async function nextReminder(): Promise<number | undefined> {
  const waiting = await timersThatAre('waiting');
  return waiting.length > 0 ? Math.min(...waiting.map(({ remind }) => remind)) : undefined;
}

/**
 * Counts timers as missed, on the day they were due, if nobody answered within a day of that and of the reminder.
 * Timers that came due over a weekend with the browser closed are shown first.
 */
export async function sweepTimers(now: number): Promise<void> {
  await database.transaction('rw', database.timers, database.promises, async () => {
    for (const timer of await openTimers()) {
      if (Math.max(timer.due, timer.remind) + DAY <= now) await endTimer(timer, 'missed', timer.due);
    }
  });
}

/** Deletes timers that have ended and were due before a time. @returns how many */
export async function pruneTimers(before: number): Promise<number> {
  return database.timers
    .where('due')
    .below(before)
    .filter((timer) => !isOpen(timer))
    .delete();
}
