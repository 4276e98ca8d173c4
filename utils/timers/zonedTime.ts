const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** What the calendar and clock show in a zone. */
export interface WallTime {
  /** `2025-11-19` */
  day: string;
  /** Minutes since midnight by the wall clock. */
  minute: number;
}

/** What the calendar and clock of a time zone show at an instant. Throws a RangeError for an unknown zone. */
export function wallTime(at: number, timeZone: string): WallTime {
  const shown = new Date(shownAsUtc(at, timeZone)).toISOString();
  return { day: shown.slice(0, 10), minute: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)) };
}

/**
 * The instant at which a zone's clocks show a time, in milliseconds since 1970. In an hour that a clock change repeats
 * it is the first, and in an hour that one skips it is later by as much as the clocks went forward.
 * @param minute since midnight; more than a day's 1440 run into the next day
 */
export function instantAt(day: string, minute: number, timeZone: string): number {
  const shown = Date.parse(`${day}T00:00Z`) + minute * MINUTE;
  // Zones change their clocks months apart, so one of the offsets a day before and a day after applies.
  const [before, after] = [shown - DAY, shown + DAY].map((at) => shown - (shownAsUtc(at, timeZone) - at));
  const fitting = [before, after].filter((at) => at !== undefined && shownAsUtc(at, timeZone) === shown);
  return Math.min(...(fitting.length > 0 ? fitting : [before]).map(Number));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The instant at which clocks in Greenwich show what clocks in the zone show now. */
function shownAsUtc(at: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
