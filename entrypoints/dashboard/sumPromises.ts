import type { TimerCount } from '../../utils/timers/timerCounts';

/** How reminders ended. */
export type PromiseCounts = Omit<TimerCount, 'day' | 'site'>;

/** Sums counts over their days: of all helpdesks, and of each, the one with the most reminders first. */
export function sumPromises(counts: TimerCount[]): { all: PromiseCounts; bySite: [site: string, PromiseCounts][] } {
  const all = { met: 0, missed: 0, dropped: 0 };
  const bySite = new Map<string, PromiseCounts>();
  for (const count of counts) {
    const site = bySite.get(count.site) ?? { met: 0, missed: 0, dropped: 0 };
    bySite.set(count.site, add(site, count));
    add(all, count);
  }
  return { all, bySite: [...bySite].sort(([, a], [, b]) => totalOf(b) - totalOf(a)) };
}

function add(sum: PromiseCounts, { met, missed, dropped }: PromiseCounts): PromiseCounts {
  sum.met += met;
  sum.missed += missed;
  sum.dropped += dropped;
  return sum;
}

function totalOf({ met, missed, dropped }: PromiseCounts): number {
  return met + missed + dropped;
}
