import { linesOfReply, splitLine } from '../../rules/engine/sentences';
import { promisedClauses } from '../../rules/steps/commitment/promisedClauses';
import type { PromiseReading } from './promise/promiseReading';
import { readTime } from './promise/readTime';
import { askingWhereUnsure } from './promise/unsure';
import { MONDAY_TO_FRIDAY } from './workingDay';

export type { PromiseReading } from './promise/promiseReading';

/** More than any sentence that a customer can follow; bounds the work. */
const LONGEST = 500;
const LONGEST_REPLY = 50_000;
const MOST_PROMISES = 6;

/**
 * Reads by when a sentence promises something on our side. Of a span of time it is the end, of a day five in the
 * afternoon, of a week its last working day. Calendar dates are read with chrono, the rest by our own rules.
 * Where there are two honest readings, the agent chooses: "by 5" at night, "03/04", "by December", "next Friday" while
 * this week's is still to come, "after 3 pm"; and confirms what the words leave open: "should", "your time", a span from
 * what has not happened yet. Total: any string gives a reading, and a time given is always after `now`.
 * @param timeZone IANA name of the agent's; throws a RangeError for one that nobody knows
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
 * Reads every promise of a reply, in the order in which they stand; what names no time is left out.
 * @param timeZone IANA name of the agent's; throws a RangeError for one that nobody knows
 * @param workingDays days of the week, 0 for Sunday
 */
export function readPromises(
  reply: string,
  now: Date,
  timeZone: string,
  workingDays: readonly number[] = MONDAY_TO_FRIDAY,
): PromiseReading[] {
  let before = '';
  return linesOfReply(reply.slice(0, LONGEST_REPLY)).flatMap(({ text }) =>
    splitLine(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const isDelivery = IT_COMES.test(sentence) && DELIVERY.test(before);
      before = sentence;
      return isDelivery ? [] : readSentence(sentence, now, timeZone, workingDays);
    }),
  );
}

/** "It will be with you tomorrow", said of what a courier brings. */
const IT_COMES =
  /^\W*(?:it|they|both|everything)(?:['’]ll| will| should) (?:be (?:with you|there|delivered)|arrive|reach|get|come|land)\b/i;
const DELIVERY =
  /\b(?:courier|carrier|driver|parcel|package|delivery|shipped|dispatched|dhl|ups|fedex|dpd|royal mail)\b/i;

function readSentence(sentence: string, now: Date, timeZone: string, workingDays: readonly number[]): PromiseReading[] {
  const cut = sentence.slice(0, LONGEST);
  const question = { sentence: cut, now: now.getTime(), timeZone, workingDays };
  return promisedClauses(cut)
    .slice(0, MOST_PROMISES)
    .map((text) => askingWhereUnsure(readTime({ ...question, text }), { ...question, text }))
    .filter(({ kind }) => kind !== 'none');
}
