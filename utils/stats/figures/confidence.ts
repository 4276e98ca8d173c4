import jstat from 'jstat';

// Node, which runs the command for past replies, sees this package as one without named exports.
const { chisquare } = jstat;

/** The range a figure may really be in, with 95 % confidence. */
export interface Interval {
  low: number;
  high: number;
}

/** The normal quantile of 97.5 %. */
const Z = 1.959963984540054;
/** With fewer cases than this, a figure says next to nothing. */
export const FEWEST = 30;

/**
 * The interval of a share after Wilson 1927 (https://doi.org/10.1080/01621459.1927.10502953).
 * @param count how many, of `of`; capped at all of them
 * @returns from 0 to 1; that whole range if there are no cases
 */
export function wilson(count: number, of: number): Interval {
  if (of <= 0) return { low: 0, high: 1 };
  const share = Math.min(count, of) / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  const middle = share + Z ** 2 / (2 * of);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/**
 * The exact interval of a count of occasional events, after Garwood 1936
 * (https://doi.org/10.1093/biomet/28.3-4.437).
 */
export function poisson(count: number): Interval {
  return {
    low: count <= 0 ? 0 : chisquare.inv(0.025, 2 * count) / 2,
    high: chisquare.inv(0.975, 2 * count + 2) / 2,
  };
}

/** How often something happens, relative to its base. */
export interface Rate {
  count: number;
  /** Replies, or words. */
  of: number;
}

/**
 * Whether two rates differ by more than chance explains: given both counts, the first is binomial, and its share is
 * compared with that of its base (Przyborowski and Wilenski 1940, https://doi.org/10.1093/biomet/31.3-4.313).
 */
export function differ(one: Rate, other: Rate): boolean {
  if (one.of < FEWEST || other.of < FEWEST) return false;
  const { low, high } = wilson(one.count, one.count + other.count);
  const expected = one.of / (one.of + other.of);
  return expected < low || expected > high;
}
