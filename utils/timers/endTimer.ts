import { database } from '../database';
import { localDay } from '../stats/localDay';
import { isReadable } from '../stored/readable';
import type { Timer } from './timer';
import type { TimerCount } from './timerCounts';

/** How a timer ends. */
export type TimerEnd = keyof Omit<TimerCount, 'day' | 'site'>;

/**
 * Ends an open timer and counts how; of its ticket nothing stays. Call it in a transaction over `timers` and `timerCounts` that has read the timer:
 * then nobody else has ended it in between.
 * @param at decides the day on which it is counted, in milliseconds since 1970
 */
export async function endTimer(timer: Timer, end: TimerEnd, at: number): Promise<void> {
  const key: [string, string] = [localDay(new Date(at)), timer.site];
  const none = { day: key[0], site: key[1], met: 0, missed: 0, dropped: 0 };
  const stored: unknown = await database.timerCounts.get(key);
  const counts = isReadable('timerCounts', stored) ? stored : none;
  await database.timerCounts.put({ ...counts, [end]: counts[end] + 1 });
  // Which ticket it was for is nobody's business any more.
  const { label: _, address: __, ...left } = timer;
  await database.timers.put({ ...left, status: end });
}
