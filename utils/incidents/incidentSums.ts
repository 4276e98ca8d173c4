import { startOf } from '../stats/figures/periods';
import type { Incident, IncidentCount } from './incident';
import type { CauseKind, Stage } from './incidentKinds';

/** How many incidents there were. */
export function incidentsIn(counts: readonly IncidentCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Incidents grouped by something they have in common, the most frequent first. */
export function incidentsBy(
  counts: readonly IncidentCount[],
  nameOf: (count: IncidentCount) => string,
): [name: string, count: number][] {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(nameOf(one), (sums.get(nameOf(one)) ?? 0) + one.count);
  return [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}

/** A kind of cause, and how it comes and goes. */
export interface CauseSum {
  causeKind: CauseKind;
  count: number;
  /** Where it failed most often. */
  stage: Stage;
  /** In how many calendar weeks it was written down. */
  weeks: number;
  /** Its last day. */
  last: string;
}

/** A cause recurs once it was written down in this many weeks. */
export const WEEKS_TO_COME_BACK = 2;

/** Causes, those of the most weeks first: recurring ones precede the others, however frequent. */
export function causesIn(counts: readonly IncidentCount[]): CauseSum[] {
  const causes = [...new Set(counts.map(({ causeKind }) => causeKind))].map((causeKind) => {
    const own = counts.filter((one) => one.causeKind === causeKind);
    return {
      causeKind,
      count: incidentsIn(own),
      stage: (incidentsBy(own, ({ stage }) => stage)[0]?.[0] ?? '') as Stage,
      weeks: new Set(own.map(({ day }) => startOf(day, 'week'))).size,
      last: own.reduce((last, { day }) => (day > last ? day : last), ''),
    };
  });
  // Notes without a kind may have many causes: they come last.
  return causes.sort(
    (one, other) =>
      Number(one.causeKind === '') - Number(other.causeKind === '') ||
      other.weeks - one.weeks ||
      other.count - one.count,
  );
}

/**
 * How many notes of a cause are later than the first one, at the same stage, that says what keeps it from happening
 * again. Undefined where no note says so.
 */
export function againAfterPrevention(notes: readonly Incident[], causeKind: CauseKind): number | undefined {
  const own = notes.filter((note) => note.causeKind === causeKind);
  const prevented = own.filter(({ prevention }) => prevention !== '');
  if (prevented.length === 0) return undefined;
  return own.filter((note) => prevented.some(({ stage, day }) => stage === note.stage && day < note.day)).length;
}
