import { PROMISE_ENDS, type PromiseCount, type PromiseEnd } from './promiseCounts';

/** How promises ended, summed. */
export type PromiseSum = Record<PromiseEnd, number>;

/** Sums counts of promises. */
export function sumPromises(counts: readonly PromiseSum[]): PromiseSum {
  const sum = { met: 0, missed: 0, dropped: 0 };
  for (const count of counts) for (const end of PROMISE_ENDS) sum[end] += count[end];
  return sum;
}

/** Promises that were kept or broken: what was dropped was neither. */
export function answeredOf({ met, missed }: PromiseSum): number {
  return met + missed;
}

/** Promises grouped by something they have in common, those with the most ended first. */
export function promisesBy(
  counts: readonly PromiseCount[],
  nameOf: (count: PromiseCount) => string,
): [name: string, sum: PromiseSum][] {
  const sums = new Map<string, PromiseSum>();
  for (const count of counts) {
    const name = nameOf(count);
    sums.set(name, sumPromises([sums.get(name) ?? { met: 0, missed: 0, dropped: 0 }, count]));
  }
  return [...sums].sort(([one, a], [other, b]) => endedOf(b) - endedOf(a) || (one < other ? -1 : 1));
}

/** All that ended, in any way. */
export function endedOf({ met, missed, dropped }: PromiseSum): number {
  return met + missed + dropped;
}
