import { i18n } from '#i18n';
import { LOCALE } from '../../language/locale';
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
      label: moment === likely ? likelyLabel(moment, here) : labelOf(moment, here),
      due: dueAt(moment, here),
      rank: moment === likely ? 0 : 1,
    }))
    .sort((a, b) => a.rank - b.rank || a.due - b.due)
    .map(({ label, due }) => ({ label, due }));
}

function likelyLabel(moment: Moment, here: Here): string {
  return i18n.t('reminders.choices.likely', { choice: labelOf(moment, here) });
}

/** "5 pm today", "9:30 am on Friday 21 November" */
function labelOf([day, minute]: Moment, { today }: Here): string {
  if (minute % (2 * NOON) === 0) {
    return onDay(addDays(day, minute === 0 ? -1 : 0), today, i18n.t('reminders.choices.midnight'));
  }
  if (minute === NOON) return onDay(day, today, i18n.t('reminders.choices.noon'));
  const clock = IS_TWELVE && minute % 60 === 0 ? HOUR : CLOCK;
  return onDay(day, today, clock.format(minute * 60_000));
}

// English tells the morning from the afternoon by am and pm, the other languages by 24 hours.
const IS_TWELVE = LOCALE.startsWith('en');
const HOUR = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', hour: 'numeric', hour12: IS_TWELVE });
const CLOCK = new Intl.DateTimeFormat(LOCALE, {
  timeZone: 'UTC',
  hour: 'numeric',
  minute: '2-digit',
  hour12: IS_TWELVE,
});
const WEEKDAY = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', weekday: 'long' });
const DATE = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'long' });
const FAR_DATE = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** Days after which a day and month without a year could mean another year: ten months. */
const FAR = 304;

/** @param time "5 pm" */
function onDay(day: string, today: string, time: string): string {
  if (day === today) return i18n.t('reminders.choices.today', { time });
  if (day === addDays(today, 1)) return i18n.t('reminders.choices.tomorrow', { time });
  const at = Date.parse(`${day}T00:00Z`);
  const date = (day > addDays(today, FAR) ? FAR_DATE : DATE).format(at);
  return i18n.t('reminders.choices.onDay', { time, weekday: WEEKDAY.format(at), date });
}
