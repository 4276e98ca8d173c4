import { numberOf } from './numbers';
import type { Place } from './phrase';

/** A time of day. */
export interface Clock extends Place {
  /** Minutes since midnight: one value, or a morning and an afternoon one where the words leave that open. */
  minutes: number[];
  /** IANA name of the zone whose clocks are meant, where one is named. */
  timeZone?: string;
  /** Whether it is in a zone that is unknown: "4 pm your time". */
  isElsewhere?: true;
}

export const NOON = 720;

/** Working hours, in minutes since midnight. */
export const USUAL_HOURS = { from: 8 * 60, to: 18 * 60 };

/** The parts of a time as they were written. */
export interface WrittenTime {
  hour?: string;
  minute?: string;
  /** `a` or `p` */
  half?: string;
  /** Written in a form that only the 24-hour clock uses: "16h30". */
  is24?: boolean;
}

/** The minutes since midnight that a written time may mean; empty for "25:00" and "0 pm". */
export function minutesOf({ hour = '', minute = '0', half, is24 = false }: WrittenTime): number[] {
  const hours = numberOf(hour);
  const minutes = Number(minute);
  if (!(hours >= 0 && hours <= 24) || hours * 60 + minutes > 2 * NOON) return [];
  const time = hours * 60 + minutes;
  if (hours > 12 || hours === 0 || is24 || /^0\d$/.test(hour)) return [time];
  const morning = time % NOON;
  if (half) return [/^a/i.test(half) ? morning : morning + NOON];
  // "12" is noon or the midnight at the end of the day.
  return hours === 12 ? [NOON + minutes, morning + 2 * NOON] : [morning, morning + NOON];
}

const MORNING = /\b(?:morning|(?:first|1st) thing)\b/i;
const AFTERNOON = /\bafternoon\b/i;
const LATER = /\b(?:afternoon|evening|tonight|night)\b/i;

/** A time of day with its half decided by other words of the sentence: "at 8 tonight". */
export function withStatedHalf(clock: Clock, text: string): Clock {
  const [first, second] = clock.minutes;
  if (first === undefined || second === undefined) return clock;
  if (MORNING.test(text)) return { ...clock, minutes: [first] };
  // "Twelve in the afternoon" is noon, "twelve tonight" is midnight.
  if (first === NOON && AFTERNOON.test(text)) return { ...clock, minutes: [first] };
  return LATER.test(text) ? { ...clock, minutes: [second] } : clock;
}
