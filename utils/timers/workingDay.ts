import { addDays, weekdayOf } from './calendarDays';
import { instantAt, wallTime } from './zonedTime';

/** Monday to Friday, 0 for Sunday. */
export const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];

interface WorkingTime {
  /** Local time of day: `09:00`, which is also used when it cannot be read. */
  at: string;
  /** Days of the week, 0 for Sunday. Monday to Friday if empty or missing. */
  workingDays?: readonly number[];
  /** Default: the computer's. */
  timeZone?: string;
}

/**
 * A time of day on the next working day after today, in milliseconds since 1970: when to check that a customer is
 * happy.
 * @param now in milliseconds since 1970
 */
export function nextWorkingDay(now: number, { at, workingDays, timeZone = ownTimeZone() }: WorkingTime): number {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(at) ?? ['', '9', '0'];
  const day = addWorkingDays(wallTime(now, timeZone).day, 1, workingDays);
  return instantAt(day, Number(hours) * 60 + Number(minutes), timeZone);
}

/**
 * The working day that is the given number of working days after a calendar day, or before it for a negative number.
 */
export function addWorkingDays(day: string, count: number, workingDays?: readonly number[]): string {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, workingDays)) left -= 1;
  }
  return reached;
}

export function isWorkingDay(day: string, workingDays?: readonly number[]): boolean {
  return known(workingDays).includes(weekdayOf(day));
}

/**
 * The last working day of the week of a calendar day.
 * @param weeks 0 for its own week, 1 for the next
 */
export function endOfWorkingWeek(day: string, weeks: number, workingDays?: readonly number[]): string {
  const days = known(workingDays);
  // Where people work on Sunday and not on Saturday, as in Israel and Egypt, the week begins on Sunday.
  const first = days.includes(0) && !days.includes(6) ? 0 : 1;
  const offset = (weekday: number) => (weekday - first + 7) % 7;
  return addDays(day, Math.max(...days.map(offset)) - offset(weekdayOf(day)) + 7 * weeks);
}

/** The IANA name of the time zone of this computer. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function known(workingDays: readonly number[] = []): readonly number[] {
  const days = workingDays.filter((day) => day >= 0 && day <= 6);
  return days.length > 0 ? days : MONDAY_TO_FRIDAY;
}
