/** How long a few replies took, in milliseconds each. */
export interface Probe {
  rules: number;
  /** Undefined where the reader does not read. What it has read already takes it no time. */
  reader?: number | undefined;
}

/** So many replies are tried before the time is told. */
export const PROBED = 24;

/** So large a part of the times, the longest, does not count. */
const PAUSES = 1 / 8;

/**
 * What some times are near: their mean, without a pause of the machine, or a first time that takes longer. Not the
 * middle one: where most replies of a file are the same, that is the time of what was read already.
 */
export function usualTime(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const counted = sorted.slice(0, Math.max(1, sorted.length - Math.ceil(PAUSES * sorted.length)));
  return counted.reduce((sum, time) => sum + time, 0) / Math.max(1, counted.length);
}

const UNITS: [seconds: number, name: string][] = [
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** A time in words: "about 3 minutes". @param milliseconds of any length */
export function aboutTime(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 1.5) return 'a second';
  const [size, name] = UNITS.find(([unit]) => seconds >= 1.5 * unit) ?? [1, 'second'];
  const count = Math.round(seconds / size);
  return `about ${count.toLocaleString('en')} ${name}${count === 1 ? '' : 's'}`;
}

/** What a number of replies takes the rules alone, and rules and reader together, in words. */
export function timesOf({ rules, reader }: Probe, replies: number): { rules: string; both: string } {
  return { rules: aboutTime(rules * replies), both: aboutTime((rules + (reader ?? 0)) * replies) };
}

/**
 * What a number of replies will take, in words.
 * @param replies how many there are, as far as it is known
 * @param cores that work at once
 */
export function estimate({ rules, reader }: Probe, replies: number, cores: number): string {
  const time = (each: number) => aboutTime((each * replies) / cores);
  const count = `About ${roundly(replies).toLocaleString('en')} replies on ${cores === 1 ? 'one core' : `${cores} cores`}`;
  return reader !== undefined
    ? `${count}: the rules take ${time(rules)}, the reader ${time(reader)}.`
    : `${count}: the rules take ${time(rules)}.`;
}

/** A number with two figures that count. */
function roundly(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.round(count / step) * step;
}
