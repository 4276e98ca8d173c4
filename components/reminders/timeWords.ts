import { i18n } from '#i18n';
import { LOCALE } from '../../utils/language/locale';
import type { Timer } from '../../utils/timers/timer';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const clock = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: 'short' });
const date = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short' });
const farDate = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });

/** Days after which a day and month alone could be mistaken for another year's: ten months. */
const FAR = 304;

/**
 * A time in the agent's time zone: "16:00" today, "tomorrow 9:00", "Mon 9:00" within the week, "24 Dec 9:00", and
 * "18 Nov 2027 17:00" if it is far off.
 */
export function clockWords(at: number, now: number): string {
  const time = clock.format(at).replace(/^0(?=\d)/u, '');
  const days = daysBetween(now, at);
  return days === 0 ? time : i18n.t('reminders.times.onDay', { day: dayWords(at, days), time });
}

function dayWords(at: number, days: number): string {
  if (Math.abs(days) === 1) return relative.format(days, 'day');
  if (days > 0 && days < 7) return weekday.format(at);
  return (Math.abs(days) > FAR ? farDate : date).format(at);
}

/** How far off a time is: "in 12 minutes", "2 hours ago", "now". */
export function fromNow(at: number, now: number): string {
  const minutes = Math.round((at - now) / MINUTE);
  if (minutes === 0) return i18n.t('reminders.times.now');
  return Math.abs(minutes) < 60
    ? relative.format(minutes, 'minute')
    : relative.format(Math.round(minutes / 60), 'hour');
}

/**
 * When something is due, or was: "due 16:00, in 12 minutes", "overdue since 15:30, 18 minutes ago". Times on another
 * day are not counted in hours.
 */
export function dueWords(due: number, now: number): string {
  const isOver = Math.round((due - now) / MINUTE) < 0;
  const time = clockWords(due, now);
  if (daysBetween(now, due) !== 0)
    return isOver ? i18n.t('reminders.times.overdue', { time }) : i18n.t('reminders.times.due', { time });
  const distance = fromNow(due, now);
  return isOver
    ? i18n.t('reminders.times.overdueToday', { time, distance })
    : i18n.t('reminders.times.dueToday', { time, distance });
}

/** When a timer is due, and how often: "due 16:00, in 12 minutes, every hour". */
export function repeatedDueWords({ due, everyMinutes }: Pick<Timer, 'due' | 'everyMinutes'>, now: number): string {
  const words = dueWords(due, now);
  if (everyMinutes === undefined) return words;
  return i18n.t('reminders.times.repeated', { due: words, every: everyWords(everyMinutes) });
}

/** How long ago something was, without the "ago": "12 min", "1 hr 5 min", "2 days". */
export function durationWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / MINUTE));
  if (minutes < 1) return i18n.t('reminders.durations.lessThanMinute');
  if (minutes < 60) return i18n.t('reminders.durations.minutes', { minutes });
  if (milliseconds >= 2 * DAY) return i18n.t('reminders.durations.days', { days: Math.floor(milliseconds / DAY) });
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return i18n.t('reminders.durations.hours', { hours });
  return i18n.t('reminders.durations.hoursAndMinutes', { hours, minutes: rest });
}

/** "every hour", "every 90 minutes" */
export function everyWords(minutes: number): string {
  if (minutes === 60) return i18n.t('reminders.times.everyHour');
  return minutes % 60 === 0
    ? i18n.t('reminders.times.everyHours', { count: minutes / 60 })
    : i18n.t('reminders.times.everyMinutes', { count: minutes });
}

/** Calendar days, which a clock change makes shorter or longer than 24 hours. */
function daysBetween(from: number, to: number): number {
  return Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / DAY);
}
