import { calendarDay } from '../calendarDays';
import type { NamedDay } from './namedDay';
import { placeOf } from './phrase';
import { withoutYear } from './readDates';

// "12/12", "3/4/2026", "3.12.", "03.12.2025"; 24/7 is not a date, and a dot without a year may be part of a time.
const DATE =
  /(?<![\d./-])(?!24\/7\b)(?:(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?|(\d{1,2})\.(\d{1,2})\.(?:(\d{4}|\d{2})|(?= *\w|\W*$)))(?![\d/]|\.\d)/g;
const LEAD =
  /(?:\b(?:by|before|on|until|till|than|from|to|the|be|be:|[a-z]*day|mon|tue|wed|thu|fri|sat|sun),? +|: *|^ *|\()$/i;

/** Dates in digits, with both readings where day and month may be swapped. */
export function readNumericDates(text: string, today: string): NamedDay[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [, a, b, year, dottedDay, dottedMonth, dottedYear] = match;
    const place = placeOf(match);
    if (!LEAD.test(text.slice(0, place.start))) return [];
    const days = dottedDay
      ? [dayOf(dottedDay, dottedMonth, dottedYear, today)]
      : [dayOf(a, b, year, today), dayOf(b, a, year, today)];
    const [day, other] = days.filter((found) => found !== undefined);
    if (day === undefined) return [];
    return [{ ...place, day, other: other === day ? undefined : other }];
  });
}

function dayOf(date = '', month = '', year: string | undefined, today: string): string | undefined {
  if (!year) return withoutYear(Number(date), Number(month), today);
  return calendarDay(Number(date), Number(month), Number(year) + (year.length === 2 ? 2000 : 0));
}
