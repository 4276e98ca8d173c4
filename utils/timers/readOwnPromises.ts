import { type PromiseReading, readPromises } from './readPromise';
import { ownTimeZone } from './workingDay';

/**
 * Reads the deadlines that sentences promise, in the agent's own time zone.
 * @param now in milliseconds since 1970
 * @param workingDays days of the week, 0 for Sunday
 */
export function readOwnPromises(
  sentences: readonly string[],
  now: number,
  workingDays: readonly number[],
): PromiseReading[] {
  return readPromises(sentences, new Date(now), ownTimeZone(), workingDays);
}
