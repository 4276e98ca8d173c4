import { i18n } from '#i18n';
import { wallTime } from '../zonedTime';
import type { PromiseReading } from './promiseReading';
import { asking, type Question } from './readTime';

/** A time counted from another event: "once we have it, I will refund you within 3 days". */
const COUNTED_FROM =
  /\b(?:once|as soon as|after|when|whenever|upon|on receipt) (?:i|we|you|it|he|she|they|the|your|our|this|that|these|those|receipt|receiving)\b|\bof (?:receipt|receiving|getting|having|your|us|when|[a-z]+ing)\b/i;
const SPAN = /\b(?:within|in|inside|take|takes|days?|hours?|weeks?)\b/i;
const SHOULD = /\bshould\b/i;
const WILL = /\b(?:will|shall)\b|'ll\b/i;

/**
 * Asks the agent to confirm a time that the words leave open: one counted from an event still to come, or one that
 * "should" be met.
 */
export function askingWhereUnsure(
  reading: PromiseReading,
  { sentence, text, now, timeZone, workingDays }: Question,
): PromiseReading {
  if (reading.kind !== 'time') return reading;
  const here = { now, timeZone, today: wallTime(now, timeZone).day, workingDays };
  if ((COUNTED_FROM.test(sentence) && SPAN.test(reading.words)) || /\bsame (?:working )?day\b/i.test(reading.words)) {
    return asking(reading, (choice) => i18n.t('reminders.choices.fromNow', { choice }), here);
  }
  if (!SHOULD.test(text) || WILL.test(text)) return reading;
  return asking(reading, (choice) => i18n.t('reminders.choices.should', { choice }), here);
}
