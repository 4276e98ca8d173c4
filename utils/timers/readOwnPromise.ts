import { type PromiseReading, readPromise } from './readPromise';
import { ownTimeZone } from './workingDay';

/**
 * Reads by when a sentence promises something, in the agent's own time zone.
 * @param sentence undefined where nothing is promised
 * @param now in milliseconds since 1970
 * @param workingDays days of the week, 0 for Sunday
 */
export function readOwnPromise(
  sentence: string | undefined,
  now: number,
  workingDays: readonly number[],
): PromiseReading {
  return sentence === undefined ? { kind: 'none' } : readPromise(sentence, new Date(now), ownTimeZone(), workingDays);
}
