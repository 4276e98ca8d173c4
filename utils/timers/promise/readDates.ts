import nlp from 'compromise';
import dates from 'compromise-dates';
import { addDays, weekdayOf } from '../calendarDays';
import { endOfWorkingWeek } from '../workingDay';
import type { NamedDay } from './namedDay';

nlp.plugin(dates);

/** What compromise-dates tells of a date that it found. */
interface Found {
  text: string;
  offset: { start: number };
  dates: { start?: string | null; end?: string | null; unit?: string };
}

const DAY = /^\d{4}-\d\d-\d\d/u;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|r|rs|nes|ur)?(?:day)?\b/iu;
/** compromise-dates takes "by Friday" for the time up to Thursday midnight; of a day that is only named it knows when it is. */
const DEADLINE = /\b(?:by|before|until|till)\b/giu;
/** Of "this coming Friday" it makes one a week later, and of an amount or a long number a part of the date. */
const NOT_FOR_IT =
  /\b(?:no later than|not later than|this coming|coming|a week (?:on|from)|a week (?=today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b|[£$€#]\S+|\b\d{5,}\b|\b\d+\.\d+\b(?!\.)/giu;
const A_WEEK_ON = /\ba week (?:on |from )?$/iu;

/**
 * The calendar days that compromise-dates finds: weekdays, dates with a month's name, holidays, ends of months.
 * It is asked for days only, and in Greenwich, so that no clock change comes between; it loses times of day.
 */
export function readDates(text: string, today: string): NamedDay[] {
  const asked = text
    .replace(/\bbetween (.*?) and /iu, (_, first: string) => `        ${first} to  `)
    .replace(NOT_FOR_IT, (words) => ' '.repeat(words.length))
    .replace(DEADLINE, (word) => 'on'.padEnd(word.length))
    // "Thursday ." is a Saturday to it.
    .replace(/ [^\w ]+(?= |$)/gu, (signs) => ' '.repeat(signs.length));
  return find(asked, today).flatMap((found) => dayOf(found, text, today) ?? []);
}

function find(text: string, today: string): Found[] {
  try {
    const view = nlp(text) as unknown as { dates(options: object): { json(options: object): Found[] } };
    return view.dates({ timezone: 'UTC', today: `${today}T12:00:00.000Z` }).json({ offset: true });
  } catch {
    // Some words it takes for a date and then cannot work out. They are none for us either.
    return [];
  }
}

function dayOf({ text: found, offset, dates: { start, end, unit } }: Found, text: string, today: string): NamedDay[] {
  const [first, last] = [start, end].map((time) => (DAY.test(time ?? '') ? time?.slice(0, 10) : undefined));
  const from = offset.start + (/^on +(?:the +)?/iu.exec(found)?.[0].length ?? 0);
  const words = found.slice(from - offset.start).replace(/\W+$/u, '');
  const place = { start: from, end: from + words.length };
  const lead = text.slice(0, from);
  if (!first || !last || /\b(?:after|since)\s+(?:the )?$/iu.test(lead) || /^(?:after|since)\b/iu.test(words)) return [];
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(words)?.[1]?.toLowerCase() ?? '');
  const numbers = [...words.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)?\b/giu)].map(([, number]) => Number(number));
  // It makes 30 November of "the 31st".
  const isThere = (day: string) => numbers.length === 0 || numbers.includes(Number(day.slice(8)));

  if (unit === 'day') {
    const day = isWeekLater(words, lead) ? addDays(first, 7) : first;
    if (!isThere(first)) return [];
    const isWeekday = weekday >= 0 && numbers.length === 0 && !/\blast\b/iu.test(words);
    const other = isWeekday ? comingToo(words, day, today) : onWeekday(weekday, day);
    return [{ ...place, day, other, ...(isWeekday && { isWeekday }) }];
  }
  if (unit === 'month' || unit === 'quarter') {
    // "April will call you": a month needs a word that makes it a time.
    if (/\bend of\b/iu.test(words) || /\b(?:in|during|this|next)\s+(?:\w+\s)?\w+$/iu.test(words))
      return [{ ...place, day: last }];
    if (/\bbefore\s+$/iu.test(lead)) return [{ ...place, day: first }];
    return /\bby\s+$/iu.test(lead) ? [{ ...place, day: addDays(first, -1) }] : [];
  }
  if (unit === 'week') return [{ ...place, day: endOfWorkingWeek(first, 0) }];
  // "Monday to Wednesday", "12 to 14 December"
  return unit === undefined && isThere(last) ? [{ ...place, day: last }] : [];
}

/** "A week on Friday", "Friday week" */
function isWeekLater(words: string, lead: string): boolean {
  return A_WEEK_ON.test(lead) || /day week\W*$/iu.test(words);
}

/** "Next Friday", said on a Wednesday, is in two days for some people and in nine for others. */
function comingToo(words: string, day: string, today: string): string | undefined {
  const coming = addDays(day, -7);
  return /\bnext\b(?! week)/iu.test(words) && coming > today ? coming : undefined;
}

/** "Thursday 12 December" in a year in which the 12th is a Friday: the Thursday next to it. */
function onWeekday(weekday: number, day: string): string | undefined {
  if (weekday < 0 || weekday === weekdayOf(day)) return undefined;
  const later = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, later > 3 ? later - 7 : later);
}
