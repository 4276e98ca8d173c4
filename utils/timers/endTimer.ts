import { localDay } from '../stats/localDay';
import { database } from '../storage/database';
import { isReadable } from '../storage/readable';
import { type PromiseCount, type PromiseEnd, promiseKeyOf } from './promiseCounts';
import type { Timer } from './timer';

/**
 * Ends an open timer and counts how; nothing about its ticket is kept. Call it in a transaction over `timers` and
 * `promises` that has read the timer, so that nothing else has ended it in between.
 * @param at decides the day on which it is counted, in milliseconds since 1970
 */
export async function endTimer(timer: Timer, end: PromiseEnd, at: number): Promise<void> {
  const { site, kind, situation = '' } = timer;
  const key = { day: localDay(new Date(at)), site, situation, kind, source: '' };
  const none: PromiseCount = { ...key, met: 0, missed: 0, dropped: 0 };
  const stored: unknown = await database.promises.get(promiseKeyOf(key));
  const counts = isReadable('promises', stored) ? stored : none;
  await database.promises.put({ ...counts, [end]: counts[end] + 1 });
  // Which ticket it was for is nobody's business any more.
  const { label: _, address: __, ...left } = timer;
  await database.timers.put({ ...left, status: end });
}
