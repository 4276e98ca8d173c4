import type { DayRange } from '../stats/dayRange';
import { database } from '../storage/database';
import { readable } from '../storage/readable';
import type { PromiseCount } from './promiseCounts';

/**
 * How promises ended in a range of days, as far as it can be read: in the order of days. Rejects when the storage
 * cannot be reached.
 */
export async function promisesBetween({ from, to }: DayRange): Promise<PromiseCount[]> {
  const counts = await database.promises
    .where('day')
    .between(from, to || '\uffff', true, true)
    .toArray();
  return readable('promises', counts);
}
