import type { Severity } from '../../rules/types';

interface Placed {
  start: number;
  end: number;
  severity: Severity;
}

const RANK: Record<Severity, number> = { warning: 0, caution: 1, hint: 2 };

/**
 * Of flags that overlap, the most severe one, then the shortest: two lines under the same words say nothing. The other
 * one shows when the first is answered.
 */
export function oneAtATime<Flag extends Placed>(flags: Flag[]): Flag[] {
  const weightiest = [...flags].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || a.end - a.start - (b.end - b.start) || a.start - b.start,
  );
  const shown = new Set<Flag>();
  const taken: Placed[] = [];
  for (const flag of weightiest) {
    if (taken.some((other) => flag.start < other.end && other.start < flag.end)) continue;
    shown.add(flag);
    taken.push(flag);
  }
  return flags.filter((flag) => shown.has(flag));
}
