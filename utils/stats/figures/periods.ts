import type { DayRange } from '../dayRange';
import { localDay } from '../localDay';

/** The period covered by one point of a trend. */
export type Grain = 'day' | 'week' | 'month';

const DAY_MS = 86_400_000;
/** A trend longer than this has one point per week, or month. */
const MOST_DAYS = 45;
const MOST_WEEKS_IN_DAYS = 200;

/** The calendar day that many days after another, `2026-11-21`. */
export function addDays(day: string, count: number): string {
  const date = noon(day);
  date.setDate(date.getDate() + count);
  return localDay(date);
}

/** How many days a range has, both ends included. */
export function daysIn({ from, to }: DayRange): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / DAY_MS) + 1;
}

/** The equally long range right before a range; undefined if that has an open end or an invalid day. */
export function rangeBefore(range: DayRange): DayRange | undefined {
  const { from, to } = range;
  if (from === '' || to === '' || from > to) return undefined;
  return { from: addDays(from, -daysIn(range)), to: addDays(from, -1) };
}

/** The first day of the period that contains a day; weeks begin on Monday. */
export function startOf(day: string, grain: Grain): string {
  if (grain === 'day') return day;
  if (grain === 'month') return `${day.slice(0, 7)}-01`;
  return addDays(day, -((noon(day).getDay() + 6) % 7));
}

/** The first days of all periods that a range touches, in order. */
export function startsIn({ from, to }: DayRange, grain: Grain): string[] {
  const starts: string[] = [];
  for (let day = startOf(from, grain); day <= to; day = next(day, grain)) starts.push(day);
  return starts;
}

/** The most readable grain for a range of days. */
export function grainFor(range: DayRange): Grain {
  const days = daysIn(range);
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEKS_IN_DAYS ? 'week' : 'month';
}

function next(day: string, grain: Grain): string {
  if (grain !== 'month') return addDays(day, grain === 'day' ? 1 : 7);
  return startOf(addDays(day, 31), 'month');
}

/** At midday, when no clocks change. */
function noon(day: string): Date {
  return new Date(`${day}T12:00`);
}
