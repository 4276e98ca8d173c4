import { addDays } from '../calendarDays';
import { addWorkingDays } from '../workingDay';
import { wallTime } from '../zonedTime';
import { choicesOf, type Here } from './choices';
import type { Clock } from './clock';
import { type DayPart, END_OF_DAY, readDayPart } from './dayParts';
import type { NamedDay } from './namedDay';
import { areNeighbours, isDeadline, type Place, without, wordsAt } from './phrase';
import type { PromiseReading } from './promiseReading';
import { readClocks } from './readClock';
import { promisedDay, readDays } from './readDays';
import { readSpans, type Span } from './readSpan';
import { resolve } from './resolve';

const MINUTE = 60_000;

interface Question {
  sentence: string;
  /** What of the sentence to read, in its place. */
  text: string;
  now: number;
  timeZone: string;
  workingDays: readonly number[];
}

/** Reads by when a part of a sentence promises something. */
export function readPart(question: Question): PromiseReading {
  const { sentence, text, now, workingDays } = question;
  const spans = readSpans(text);
  const clocks = readClocks(without(text, spans));
  const clock = clocks.find((place) => isDeadline(text, place)) ?? clocks[0];
  const brief = spans.find(({ unit }) => unit === 'minute' || unit === 'hour');
  if (brief && !(clock && clock.start < brief.start)) {
    return { kind: 'time', due: now + minutesIn(brief) * MINUTE, words: wordsAt(sentence, [brief]) };
  }
  const timeZone = clock?.timeZone ?? question.timeZone;
  const here: Here = { now, timeZone, today: wallTime(now, timeZone).day, workingDays };
  const part = readDayPart(text);
  const days = readDays(without(text, part ? [...clocks, part] : clocks), spans, here.today, workingDays);
  return clock ? byClock(question, here, clock, part, days) : byDay(question, here, part, days);
}

function byClock(
  { sentence, text }: Question,
  here: Here,
  clock: Clock,
  part: DayPart | undefined,
  days: NamedDay[],
): PromiseReading {
  // "Tomorrow I will call you at 5" and "at 5 on Friday", but not "at 5 about the parcel of Friday".
  const near = days.filter((day) => day.end <= clock.start || areNeighbours(text, day, clock));
  const day = promisedDay(text, near, here.today);
  const isNextMorning = !day && part !== undefined && !part.isToday;
  const places: Place[] = day ? [day, clock] : [clock];
  const words = wordsAt(sentence, [
    ...places,
    ...(part && places.some((it) => areNeighbours(text, it, part)) ? [part] : []),
  ]);
  const precision = isNextMorning ? 'part' : 'clock';
  const reading = resolve({ day, minutes: clock.minutes, precision }, words, here);
  if (reading.kind !== 'time' || !/^ your (?:local )?time\b/iu.test(text.slice(clock.end))) return reading;
  const { day: dueDay, minute } = wallTime(reading.due, here.timeZone);
  const [choice] = choicesOf([[dueDay, minute]], here);
  const label = `${choice?.label} by your own clock`;
  return { kind: 'ambiguous', words, choices: [{ label, due: reading.due }] };
}

function byDay({ sentence, text }: Question, here: Here, part: DayPart | undefined, days: NamedDay[]): PromiseReading {
  const named = promisedDay(text, days, here.today);
  if (!named) return byPart(sentence, here, part);
  const ofIt = part && areNeighbours(text, named, part) ? part : undefined;
  const day = ofIt || !isBefore(text, named) ? named : { ...named, day: dayBefore(named.day, here) };
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

function isBefore(text: string, { start }: Place): boolean {
  return /\bbefore\s+(?:the )?$/iu.test(text.slice(0, start));
}

/** The last day to do what is promised for before a day: the working day before it, where that is still to come. */
function dayBefore(day: string, { today, workingDays }: Here): string {
  const before = addWorkingDays(day, -1, workingDays);
  return before >= today ? before : addDays(day, -1);
}

function minutesIn({ unit, count }: Span): number {
  return unit === 'hour' ? count * 60 : count;
}
