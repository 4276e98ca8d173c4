import { promisedClauses } from '../../rules/steps/commitment/promisedClauses';
import { timesApart } from '../../rules/steps/commitment/timesApart';
import type { PromiseReading } from './promise/promiseReading';
import { readTime } from './promise/readTime';
import { askingWhereUnsure } from './promise/unsure';
import { MONDAY_TO_FRIDAY } from './workingDay';

export type { PromiseReading } from './promise/promiseReading';

/** Longer than any sentence that a customer can follow; limits the work. */
const LONGEST = 500;
const MOST_PROMISES = 6;
/** Per reply. */
const MOST_SENTENCES = 12;

/**
 * Reads the time by which a sentence promises something on our side. A span of time is due at its end, a day at five in
 * the afternoon, a week on its last working day. Calendar dates are read with chrono, the rest by our own rules. Where
 * there are two honest readings, the agent chooses: "by 5" at night, "03/04", "by December", "next Friday" while this
 * week's is still to come, "after 3 pm". The agent also confirms what the words leave open: "should", "your time", a
 * span from an event still to come. Total: any string gives a reading, and a time it returns is always after `now`.
 * @param timeZone IANA name of the agent's; throws a RangeError for an unknown one
 * @param workingDays days of the week, 0 for Sunday
 */
export function readPromise(
  sentence: string,
  now: Date,
  timeZone: string,
  workingDays: readonly number[] = MONDAY_TO_FRIDAY,
): PromiseReading {
  const readings = readSentence(sentence, now, timeZone, workingDays);
  return readings.find(({ kind }) => kind === 'time' || kind === 'ambiguous') ?? readings[0] ?? { kind: 'none' };
}

/**
 * Reads every promise of a reply, in the order in which they are made, leaving out those without a time and
 * repetitions.
 * @param sentences those in which the reply promises something
 * @param timeZone IANA name of the agent's; throws a RangeError for an unknown one
 * @param workingDays days of the week, 0 for Sunday
 */
export function readPromises(
  sentences: readonly string[],
  now: Date,
  timeZone: string,
  workingDays: readonly number[] = MONDAY_TO_FRIDAY,
): PromiseReading[] {
  const readings = sentences
    .slice(0, MOST_SENTENCES)
    .flatMap((sentence) => readSentence(sentence, now, timeZone, workingDays));
  return readings.filter((reading, index) => readings.findIndex((other) => isSame(reading, other)) === index);
}

/** Whether two readings have the same time, or the same words. */
function isSame(one: PromiseReading, other: PromiseReading): boolean {
  if (one.kind === 'time' && other.kind === 'time') return one.due === other.due;
  return one.kind === other.kind && one.kind !== 'none' && other.kind !== 'none' && one.words === other.words;
}

function readSentence(sentence: string, now: Date, timeZone: string, workingDays: readonly number[]): PromiseReading[] {
  const cut = sentence.slice(0, LONGEST);
  const question = { sentence: cut, now: now.getTime(), timeZone, workingDays };
  return promisedClauses(cut)
    .flatMap(timesApart)
    .slice(0, MOST_PROMISES)
    .map((text) => askingWhereUnsure(readTime({ ...question, text }), { ...question, text }))
    .filter(({ kind }) => kind !== 'none');
}
