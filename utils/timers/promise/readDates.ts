import { casual } from 'chrono-node/en';
import { addDays, calendarDay, weekdayOf } from '../calendarDays';
import type { NamedDay } from './namedDay';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** "21. December", "May. 9", "December the 3rd": the punctuation and words that keep chrono from reading them. */
const IN_THE_WAY = new RegExp(
  `(?<=\\b\\d{1,2})\\.(?= ?${MONTH})|(?<=\\b${MONTH})\\.|(?<=\\b${MONTH}) the(?= \\d)`,
  'gi',
);
/** A quantity of these is read as a span. */
const UNIT = /\b(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|ago|last|now)\b/i;
const LAST_YEARS = 3;
/** A day without a year that passed at most this many days ago was the day meant, and has passed. */
const JUST_PASSED = 45;

/**
 * The calendar days that chrono finds: dates with a month's name, dates in the order year, month, day, and tomorrow. It
 * is asked only for days, at noon, so that no clock change affects them.
 */
export function readDates(text: string, today: string): NamedDay[] {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const asked = text.replace(IN_THE_WAY, (found) => ' '.repeat(found.length));
  return casual.parse(asked, new Date(year, month - 1, date, 12), { forwardDate: true }).flatMap((found) => {
    const { index, start: known, end: last } = found;
    const end = index + found.text.trimEnd().length;
    const lead = /^(?:on|by|before|until|the|at|in)\s+/i.exec(found.text)?.[0].length ?? 0;
    const words = text.slice(index, end);
    // A month by itself and a weekday are read elsewhere; of "12 to 14 December" the last day counts.
    const from = last ?? known;
    if (!from.isCertain('day') || !from.isCertain('month') || UNIT.test(words)) return [];
    const [day, monthNumber, yearNumber] = [from.get('day'), from.get('month'), from.get('year')].map(Number);
    const named = from.isCertain('year')
      ? inYear(day, monthNumber, yearNumber, year)
      : withoutYear(day, monthNumber, today);
    if (!named) return [];
    const weekday = known.isCertain('weekday') ? Number(known.get('weekday')) : undefined;
    return [{ start: index + lead, end, day: named, other: onWeekday(weekday, named) }];
  });
}

/** A calendar day; undefined in a year too far away for a promise, as the number then means something else. */
function inYear(day = 0, month = 0, year = 0, thisYear = 0): string | undefined {
  return Math.abs(year - thisYear) > LAST_YEARS ? undefined : calendarDay(day, month, year);
}

/** A day and a month without a year: the next one, or the last where it passed a short while ago. */
export function withoutYear(day = 0, month = 0, today = ''): string | undefined {
  const year = Number(today.slice(0, 4));
  const earliest = addDays(today, -JUST_PASSED);
  return [year - 1, year, year + 1, year + 4]
    .map((candidate) => calendarDay(day, month, candidate))
    .find((candidate) => candidate !== undefined && candidate >= earliest);
}

/** "Thursday 12 December" in a year in which the 12th is a Friday: the nearest Thursday. */
export function onWeekday(weekday: number | undefined, day: string): string | undefined {
  if (weekday === undefined || weekday === weekdayOf(day)) return undefined;
  const later = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, later > 3 ? later - 7 : later);
}
