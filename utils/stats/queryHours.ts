import { database } from '../storage/database';
import { readable } from '../storage/readable';
import type { MonthHours } from './hours';
import type { DayRange } from './queryStats';

/** The hours of all months that a range of days touches, as far as they can be read. Rejects when they cannot. */
export async function hoursBetween({ from, to }: DayRange): Promise<MonthHours[]> {
  const months = await database.hours
    .where('month')
    .between(from.slice(0, 7), to.slice(0, 7) || '\uffff', true, true)
    .toArray();
  return readable('hours', months);
}
