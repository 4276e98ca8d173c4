/** How long a few replies took, in milliseconds each. */
export interface Probe {
  rules: number;
  /** Undefined if the reader does not read. What it has already read takes it no time. */
  reader?: number | undefined;
}

/** The number of replies tried before the time is reported. */
export const PROBED = 24;

/** The share of the longest times that does not count. */
const PAUSES = 1 / 8;

/**
 * A typical value for some times: their mean, excluding a pause of the machine or a slower first run. Not the median:
 * if most replies of a file are the same, that is the time for what was already read.
 */
export function usualTime(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const counted = sorted.slice(0, Math.max(1, sorted.length - Math.ceil(PAUSES * sorted.length)));
  return counted.reduce((sum, time) => sum + time, 0) / Math.max(1, counted.length);
}

const UNITS = [
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/**
 * Roughly how many hours, minutes or seconds a time is.
 * @param milliseconds of any length
 * @returns undefined for anything over within a second
 */
export function roundTime(milliseconds: number): { count: number; unit: 'hour' | 'minute' | 'second' } | undefined {
  const seconds = milliseconds / 1000;
  const [size, unit] = UNITS.find(([one]) => seconds >= 1.5 * one) ?? [];
  return size === undefined ? undefined : { count: Math.round(seconds / size), unit };
}

/** A time in English: "about 3 minutes". @param milliseconds of any length */
export function aboutTime(milliseconds: number): string {
  const time = roundTime(milliseconds);
  if (!time) return 'a second';
  const { count, unit } = time;
  return `about ${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * How long a number of replies will take, in English.
 * @param replies how many there are, as far as known
 * @param cores that work at once
 */
export function estimate({ rules, reader }: Probe, replies: number, cores: number): string {
  const time = (each: number) => aboutTime((each * replies) / cores);
  const count = `About ${roundly(replies).toLocaleString('en')} replies on ${cores === 1 ? 'one core' : `${cores} cores`}`;
  return reader !== undefined
    ? `${count}: the rules take ${time(rules)}, the reader ${time(reader)}.`
    : `${count}: the rules take ${time(rules)}.`;
}

/** A number to two significant figures. */
export function roundly(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.round(count / step) * step;
}
