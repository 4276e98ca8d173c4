import { database } from '../database';
import type { DayRange } from '../stats/queryStats';
import { readable } from '../stored/readable';

/** How a day's timers on a helpdesk ended. `met`: done by its time; `missed`: later or never; `dropped`: not needed any more. */
export interface TimerCount {
  /** Local calendar day, `2026-11-21`. */
  day: string;
  site: string;
  met: number;
  missed: number;
  dropped: number;
}

/**
 * How timers ended in a range of days, by day and helpdesk, as far as it can be read: the newest day first. Rejects
 * when the storage cannot be reached.
 */
export async function timerCountsBetween({ from, to }: DayRange): Promise<TimerCount[]> {
  const counts = await database.timerCounts
    .where('day')
    .between(from, to || '\uffff', true, true)
    .reverse()
    .sortBy('day');
  return readable('timerCounts', counts);
}
