const DAY = 86_400_000;

/** The calendar day some days later, or earlier: `2025-12-31` and 1 give `2026-01-01`. */
export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00Z`) + days * DAY);
}

/** The same day some months later, or the last one of a shorter month: `2025-01-31` and 1 give `2025-02-28`. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay();
}

/** The calendar day of a day, a month from 1 and a year; undefined for one that does not exist, such as 31 February. */
export function calendarDay(date: number, month: number, year: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date ? isoDay(time.getTime()) : undefined;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
