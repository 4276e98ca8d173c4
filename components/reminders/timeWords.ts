const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const farDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** Days after which a day and a month alone could be taken for another year's: ten months. */
const FAR = 304;

/**
 * A time in the agent's time zone: "16:00" today, "tomorrow 9:00", "Mon 9:00" within the week, "24 Dec 9:00", and
 * "18 Nov 2027 17:00" where it is far off.
 */
export function clockWords(at: number, now: number): string {
  const time = clock.format(at).replace(/^0(?=\d)/u, '');
  const days = daysBetween(now, at);
  if (days === 0) return time;
  if (Math.abs(days) === 1) return `${relative.format(days, 'day')} ${time}`;
  if (days > 0 && days < 7) return `${weekday.format(at)} ${time}`;
  return `${(Math.abs(days) > FAR ? farDate : date).format(at)} ${time}`;
}

/** How far off a time is: "in 12 minutes", "2 hours ago", "now". */
export function fromNow(at: number, now: number): string {
  const minutes = Math.round((at - now) / MINUTE);
  if (minutes === 0) return 'now';
  return Math.abs(minutes) < 60
    ? relative.format(minutes, 'minute')
    : relative.format(Math.round(minutes / 60), 'hour');
}

/** When something is due, or was: "due 16:00, in 12 minutes", "overdue since 15:30, 18 minutes ago". What is due on another day is not counted in hours. */
export function dueWords(due: number, now: number): string {
  const verb = Math.round((due - now) / MINUTE) < 0 ? 'overdue since' : 'due';
  const distance = daysBetween(now, due) === 0 ? `, ${fromNow(due, now)}` : '';
  return `${verb} ${clockWords(due, now)}${distance}`;
}

/** How long something lasted: "12 min", "1 hr 5 min", "2 days". */
export function durationWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / MINUTE));
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return count(minutes, 'minute');
  if (milliseconds >= 2 * DAY) return count(Math.floor(milliseconds / DAY), 'day');
  const rest = minutes % 60;
  return count(Math.floor(minutes / 60), 'hour') + (rest > 0 ? ` ${count(rest, 'minute')}` : '');
}

/** "every hour", "every 90 minutes" */
export function everyWords(minutes: number): string {
  if (minutes === 60) return 'every hour';
  const [number, unit] = minutes % 60 === 0 ? [minutes / 60, 'hours'] : [minutes, 'minutes'];
  return `every ${number} ${unit}`;
}

function count(number: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'short' }).format(number);
}

/** Calendar days, which a clock change makes shorter or longer than 24 hours. */
function daysBetween(from: number, to: number): number {
  return Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / DAY);
}
