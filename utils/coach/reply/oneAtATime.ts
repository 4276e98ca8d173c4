import type { Severity } from '../../../rules/types';

interface Placed {
  start: number;
  end: number;
  severity: Severity;
}

const RANK: Record<Severity, number> = { warning: 0, caution: 1, hint: 2 };

/**
 * Of overlapping flags, keeps the most severe one, then the shortest: two lines under the same words cannot be told
 * apart. The other one is shown once the first is answered.
 * @param flags in the draft's order
 */
export function oneAtATime<Flag extends Placed>(flags: readonly Flag[]): readonly Flag[] {
  if (areApart(flags)) return flags;
  const weightiest = [...flags].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || a.end - a.start - (b.end - b.start) || a.start - b.start,
  );
  // The flags to show, in the draft's order.
  const taken: Flag[] = [];
  for (const flag of weightiest) {
    const at = firstStartingAt(taken, flag.end);
    const before = taken[at - 1];
    if (!before || before.end <= flag.start) taken.splice(at, 0, flag);
  }
  return taken;
}

function areApart(flags: readonly Placed[]): boolean {
  return flags.every(({ start }, at) => at === 0 || (flags[at - 1] as Placed).end <= start);
}

/** The index of the first place that starts at an offset or after it. */
function firstStartingAt(places: readonly Placed[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Placed).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
