import type { Place } from './types';

/** How many UTF-16 units two places share; negative if they are apart, by the distance. */
export function overlap(one: Place, other: Place): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
