import { plainText } from './promise/phrase';
import { promiseParts } from './promise/promiseParts';
import type { PromiseReading } from './promise/promiseReading';
import { readPart } from './promise/readPart';
import { MONDAY_TO_FRIDAY } from './workingDay';

export type { PromiseReading } from './promise/promiseReading';

/** More than any sentence that a customer can follow; bounds the work. */
const LONGEST = 500;

/**
 * Reads by when something is promised. Of a span of time it is the end, of a day five in the afternoon, of a week its
 * last working day. Days are read with compromise-dates, clocks and spans of time by our own rules, as it loses those.
 * Total: any string gives a reading, and a time given is always after `now`.
 * @param timeZone IANA name of the agent's; throws a RangeError for one that nobody knows
 * @param workingDays days of the week, 0 for Sunday
 */
export function readPromise(
  sentence: string,
  now: Date,
  timeZone: string,
  workingDays: readonly number[] = MONDAY_TO_FRIDAY,
): PromiseReading {
  const cut = sentence.slice(0, LONGEST);
  let past: PromiseReading | undefined;
  for (const text of promiseParts(plainText(cut))) {
    const reading = readPart({ sentence: cut, text, now: now.getTime(), timeZone, workingDays });
    if (reading.kind === 'time' || reading.kind === 'ambiguous') return reading;
    if (reading.kind === 'past') past ??= reading;
  }
  return past ?? { kind: 'none' };
}
