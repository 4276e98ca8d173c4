import { useMemo } from 'react';
import { type Crowd, crowdOf } from '../../utils/stats/figures/crowd';
import { type CrowdRows, ofCrowd } from '../../utils/stats/figures/ofCrowd';
import { rangeBefore } from '../../utils/stats/figures/periods';
import { isFrom } from '../../utils/stats/figures/selection';
import type { DayRange } from '../../utils/stats/queryStats';
import { type StoredThings, storageTrouble } from '../../utils/stats/storageTrouble';
import { sourceHere } from '../../utils/store/team';
import { type Filters, isOfChosenKind, useFilters } from './filters';
import { type Counters, readCounters } from './readCounts';
import { useSteadyQuery } from './useSteadyQuery';

/** What every count of promises and incidents is stored under. */
interface Counted {
  day: string;
  site: string;
  situation: string;
  source: string;
  kind?: string;
  causeKind?: string;
  stage?: string;
}

interface Stored<Row> extends Counters {
  all: Row[];
  trouble?: string;
}

/** For the days that are shown, and the chosen helpdesk, situation, team, file and kind. */
export interface CountedRows<Row> extends CrowdRows<Row> {
  /** The same for as many days before; undefined if the range is open-ended, or if it would cover other people. */
  before: CrowdRows<Row> | undefined;
  /** Why there are none, as a sentence. */
  trouble?: string;
}

/** Nobody has counted. */
const NOBODY: Counters = { imports: [], own: { browser: '', agent: '', team: '' } };

/**
 * The counts of the days that are shown and of those before, kept up to date while agents write. Undefined until read.
 * Counts of others are shown from five agents on.
 * @param things what the counts are, in the plural, for the sentence that says why they cannot be read
 */
export function useCounted<Row extends Counted>(
  query: (range: DayRange) => Promise<Row[]>,
  things: StoredThings,
): CountedRows<Row> | undefined {
  const filters = useFilters();
  const { from, to } = filters;
  const stored = useStored(query, things);
  return useMemo(() => {
    if (!stored) return undefined;
    const { all, imports, own, trouble } = stored;
    const shown = (range: DayRange, ofDays: readonly Row[]) => {
      const crowd = crowdOf(imports, own, range);
      return ofCrowd(
        ofDays.filter((row) => isChosen(row, filters, crowd)),
        ofDays,
        crowd,
      );
    };
    const earlier = rangeBefore({ from, to });
    const now = shown(
      { from, to },
      all.filter(({ day }) => day >= from),
    );
    const before =
      earlier &&
      shown(
        earlier,
        all.filter(({ day }) => day < from),
      );
    return { ...now, before: before?.isHidden === now.isHidden ? before : undefined, trouble };
  }, [stored, filters, from, to]);
}

/**
 * What somebody wrote and chose to hand on, in the days that are shown: shown whoever it is from. Undefined until read.
 * @param things as above
 */
export function useWritten<Row extends Counted>(
  query: (range: DayRange) => Promise<Row[]>,
  things: StoredThings,
): { rows: readonly Row[]; trouble?: string } | undefined {
  const filters = useFilters();
  const { from, to } = filters;
  const stored = useStored(query, things);
  return useMemo(() => {
    if (!stored) return undefined;
    const { all, imports, own, trouble } = stored;
    const crowd = crowdOf(imports, own, { from, to });
    return { rows: all.filter((row) => row.day >= from && isChosen(row, filters, crowd)), trouble };
  }, [stored, filters, from, to]);
}

function useStored<Row extends Counted>(
  query: (range: DayRange) => Promise<Row[]>,
  things: StoredThings,
): Stored<Row> | undefined {
  const { from, to } = useFilters();
  return useSteadyQuery(async (): Promise<Stored<Row>> => {
    try {
      const all = await query({ from: rangeBefore({ from, to })?.from ?? from, to });
      return { all, ...(await readCounters()) };
    } catch (error) {
      return { all: [], ...NOBODY, trouble: storageTrouble(error, things) };
    }
  }, [query, from, to, things]);
}

/** The rows that may be shown in groups, and those of the days before if they are from the same people. */
export function groupsIn<Row>(counts: CountedRows<Row>, nameOf: (row: Row) => string) {
  const now = counts.inGroups(nameOf);
  const before = counts.before?.inGroups(nameOf);
  return {
    rows: now.rows,
    before: before?.isHidden === now.isHidden ? before.rows : undefined,
    /** Whether the groups are left out, though the whole is not. */
    isHidden: now.isHidden && !counts.isHidden,
  };
}

/** Whether a row matches the chosen helpdesk, situation, team, file and kind. */
export function isChosen(row: Omit<Counted, 'day'>, filters: Filters, crowd: Crowd): boolean {
  const { site, situation, team, source } = filters;
  return (
    (site === '' || row.site === site) &&
    (situation === '' || row.situation === situation) &&
    (team === '' || crowd.teamOf(row.source) === team) &&
    isFrom(row, sourceHere(source)) &&
    isOfChosenKind(row, filters)
  );
}
