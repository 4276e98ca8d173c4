import { addDays } from '../calendarDays';
import { isWorkingDay } from '../workingDay';
import { instantAt } from '../zonedTime';
import { NOON, USUAL_HOURS } from './clock';
import type { PromiseChoice } from './promiseReading';

/** Where and when a promise is read. */
export interface Here {
  /** In milliseconds since 1970. */
  now: number;
  timeZone: string;
  /** The calendar day of `now` there. */
  today: string;
  workingDays: readonly number[];
}

/** A day and minutes since its midnight. */
export type Moment = [day: string, minute: number];

export function dueAt([day, minute]: Moment, { timeZone }: Here): number {
  return instantAt(day, minute, timeZone);
}

/** Whether somebody at work would mean this minute of a day rather than the one twelve hours away. */
export function isUsualHour(minute: number): boolean {
  return minute >= USUAL_HOURS.from && minute <= USUAL_HOURS.to;
}

/** Times to choose from. When only one is within working hours it comes first and says so. */
export function choicesOf(moments: Moment[], here: Here): PromiseChoice[] {
  const atWork = moments.filter(([day, minute]) => isUsualHour(minute) && isWorkingDay(day, here.workingDays));
  const [likely] = moments.length > 1 && atWork.length === 1 ? atWork : [];
  return moments
    .map((moment) => ({
      label: `${labelOf(moment, here)}${moment === likely ? ', within working hours' : ''}`,
      due: dueAt(moment, here),
      rank: moment === likely ? 0 : 1,
    }))
    .sort((a, b) => a.rank - b.rank || a.due - b.due)
    .map(({ label, due }) => ({ label, due }));
}

/** "5 pm today", "9:30 am on Friday 21 November" */
function labelOf([day, minute]: Moment, { today }: Here): string {
  if (minute % (2 * NOON) === 0) return `midnight ${dayLabel(addDays(day, minute === 0 ? -1 : 0), today)}`;
  if (minute === NOON) return `noon ${dayLabel(day, today)}`;
  const rest = minute % 60;
  const hour = Math.floor(minute / 60) % 12 || 12;
  const half = minute % (2 * NOON) < NOON ? 'am' : 'pm';
  return `${hour}${rest ? `:${String(rest).padStart(2, '0')}` : ''} ${half} ${dayLabel(day, today)}`;
}

const LONG = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });

/** Days after which a day and month without a year could mean another year: ten months. */
const FAR = 304;

function dayLabel(day: string, today: string): string {
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  const date = `on ${LONG.format(Date.parse(`${day}T00:00Z`)).replace(',', '')}`;
  return day > addDays(today, FAR) ? `${date} ${day.slice(0, 4)}` : date;
}
