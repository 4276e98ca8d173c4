import { i18n } from '#i18n';
import { timeIn } from '../../../rules/steps/commitment/timeWords';
import { addDays } from '../calendarDays';
import { addWorkingDays } from '../workingDay';
import { wallTime } from '../zonedTime';
import { choicesOf, type Here } from './choices';
import type { Clock } from './clock';
import { type DayPart, END_OF_DAY, readDayPart } from './dayParts';
import type { NamedDay } from './namedDay';
import { areNeighbours, type Place, without, wordsAt } from './phrase';
import { readPromisedClock } from './promisedClock';
import type { PromiseReading } from './promiseReading';
import { promisedDay, readDays } from './readDays';
import { readSpans } from './readSpan';
import { resolve } from './resolve';

const MINUTE = 60_000;

export interface Question {
  sentence: string;
  /** The part of the sentence that promises, at its offset. */
  text: string;
  /** In milliseconds since 1970. */
  now: number;
  timeZone: string;
  workingDays: readonly number[];
}

/** Reads the time that a promise names. */
export function readTime(question: Question): PromiseReading {
  const { sentence, now, timeZone, workingDays } = question;
  // "2025-12-03T14:00"
  const text = withoutSubject(question.text).replace(/(?<=-\d\d)t(?=\d\d:)/g, ' ');
  const own: Here = { now, timeZone, today: wallTime(now, timeZone).day, workingDays };
  const spans = readSpans(text, own);
  const { clock, clocks } = readPromisedClock(text, spans, own);
  const brief = spans.find(({ minutes }) => minutes !== undefined);
  if (brief?.minutes !== undefined && !(clock && clock.start < brief.start)) {
    return { kind: 'time', due: now + brief.minutes * MINUTE, words: wordsAt(sentence, [brief]) };
  }
  const here = clock?.timeZone ? { ...own, timeZone: clock.timeZone, today: wallTime(now, clock.timeZone).day } : own;
  const part = readDayPart(text);
  const days = readDays(without(text, part ? [...clocks, part] : clocks), spans, here);
  return clock ? byClock({ sentence, text }, here, clock, part, days) : byDay({ sentence, text }, here, part, days);
}

type Words = Pick<Question, 'sentence' | 'text'>;

/** "At 4 about your delivery on Friday": the subject is not part of the time. */
function withoutSubject(text: string): string {
  const about = /\b(?:about|regarding|concerning) (?=the|your|our|this|that|my|his|her|what|why|how)/i.exec(text);
  return about && timeIn(text.slice(0, about.index)) ? text.slice(0, about.index).padEnd(text.length) : text;
}

function byClock(
  { sentence, text }: Words,
  here: Here,
  clock: Clock,
  part: DayPart | undefined,
  days: NamedDay[],
): PromiseReading {
  // "Tomorrow I will call you at 5" and "at 5 on Friday", but not "at 5 about the parcel of Friday".
  const plain = part ? without(text, [part]) : text;
  const near = days.filter((day) => day.end <= clock.start || areNeighbours(plain, day, clock));
  const day = promisedDay(text, near, here.today);
  const isNextMorning = !day && part !== undefined && !part.isToday;
  const places: Place[] = day ? [day, clock] : [clock];
  const words = wordsAt(sentence, [
    ...places,
    ...(part && places.some((it) => areNeighbours(text, it, part)) ? [part] : []),
  ]);
  const precision = isNextMorning ? 'part' : 'clock';
  if (/\bafter\s+$/i.test(text.slice(0, clock.start))) return after(clock, day, words, here);
  const reading = resolve({ day, minutes: clock.minutes, precision }, words, here);
  return clock.isElsewhere ? asking(reading, ownClock, here) : reading;
}

/** "After 3": right then, or by the end of that day. */
function after(clock: Clock, day: NamedDay | undefined, words: string, here: Here): PromiseReading {
  const minutes = [...new Set([...clock.minutes.filter((minute) => minute < END_OF_DAY), END_OF_DAY])];
  return resolve({ day, minutes, precision: 'clock' }, words, here);
}

function byDay({ sentence, text }: Words, here: Here, part: DayPart | undefined, days: NamedDay[]): PromiseReading {
  const named = promisedDay(text, days, here.today);
  if (!named) return byPart(sentence, here, part);
  const ofIt = part && areNeighbours(text, named, part) ? part : undefined;
  const isBefore = /(?<!\bor )\bbefore\s+(?:the )?$/i.test(text.slice(0, named.start));
  const day = ofIt || !isBefore ? named : { ...named, day: dayBefore(named.day, here), other: undefined };
  const precision = ofIt && !ofIt.isOpenEnded ? 'part' : 'day';
  const words = wordsAt(sentence, ofIt ? [named, ofIt] : [named]);
  return resolve({ day, minutes: [ofIt?.minute ?? END_OF_DAY], precision }, words, here);
}

function byPart(sentence: string, here: Here, part: DayPart | undefined): PromiseReading {
  if (!part?.isAlone) return { kind: 'none' };
  const day = part.isToday ? { start: part.start, end: part.end, day: here.today } : undefined;
  const precision = part.isOpenEnded ? 'day' : 'part';
  return resolve({ day, minutes: [part.minute], precision }, wordsAt(sentence, [part]), here);
}

/**
 * The last day on which something promised for "before" a day can be done: the working day before it, unless that has
 * passed.
 */
function dayBefore(day: string, { today, workingDays }: Here): string {
  const before = addWorkingDays(day, -1, workingDays);
  return before >= today ? before : addDays(day, -1);
}

/**
 * A reading that the agent has to confirm first, as its words do not settle the time.
 * @param withReason gives the label of a choice together with what the words leave open
 */
export function asking(reading: PromiseReading, withReason: (choice: string) => string, here: Here): PromiseReading {
  if (reading.kind !== 'time') return reading;
  const { day, minute } = wallTime(reading.due, here.timeZone);
  const choices = choicesOf([[day, minute]], here).map(({ label }) => ({ label: withReason(label), due: reading.due }));
  return { kind: 'ambiguous', words: reading.words, choices };
}

function ownClock(choice: string): string {
  return i18n.t('reminders.choices.ownClock', { choice });
}
