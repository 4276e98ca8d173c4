import { useMemo } from 'react';
import { type Crowd, crowdOf, NOBODY_TO_HIDE } from '../../utils/stats/figures/crowd';
import { rangeBefore } from '../../utils/stats/figures/periods';
import { ALL, OWN, type Selection } from '../../utils/stats/figures/selection';
import { openViews, type ShownCounts, viewIn } from '../../utils/stats/figures/shown';
import { type ShownStretch, stretchesOf } from '../../utils/stats/figures/stretches';
import type { DayRange } from '../../utils/stats/queryStats';
import type { Sheet } from '../../utils/stats/sheet';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import { useFilters } from './filters';
import { readCounts, type StoredCounts } from './readCounts';
import { useSteadyQuery } from './useSteadyQuery';
import { useTeamSheets } from './useTeamSheets';

export interface Figures extends ShownCounts {
  /** The same for as many days before; undefined if the range is open-ended. */
  before: readonly Sheet[] | undefined;
  /** Whether counts of the days before exist but are from too few agents to be shown. */
  isBeforeHidden: boolean;
  /** Of the days that are shown, whatever is selected: what there is to choose from. */
  all: readonly Sheet[];
  /** Who counted them. */
  crowd: Crowd;
  /** What may be shown for another selection of the same days. */
  open: (selection: Selection) => ShownCounts;
  isStretchShown: ShownStretch;
  /** Why there are none, as a sentence. */
  trouble?: string;
}

type Stored = StoredCounts & Pick<Figures, 'trouble'>;

const NONE: StoredCounts = {
  all: [],
  before: undefined,
  isOfStore: false,
  imports: [],
  own: { browser: '', agent: '', team: '' },
};

/**
 * The counts of the days that are shown, kept up to date while agents write. Undefined until read. A choice other than
 * that of days does not query the storage.
 */
export function useFigures(): Figures | undefined {
  const filters = useFilters();
  const { from, to, source } = filters;
  const team = useTeamSheets(source);
  const stored = useSteadyQuery(async (): Promise<Stored> => {
    try {
      return await readCounts({ from, to }, team.read);
    } catch (error) {
      return { ...NONE, trouble: team.troubleOf?.(error) ?? storageTrouble(error) };
    }
  }, [from, to, team]);
  const days = useMemo(() => stored && daysOf(stored, from, to), [stored, from, to]);
  return useMemo(() => days && figuresOf(days, filters), [days, filters]);
}

/** What is shown until there are figures. */
export const NO_FIGURES: Figures = figuresOf(daysOf(NONE, '', ''), ALL);

/** What does not depend on the selection. */
function daysOf({ all, before, imports, own, isOfStore, trouble }: Stored, from: string, to: string) {
  const crowdIn = (range: DayRange) => (isOfStore ? NOBODY_TO_HIDE : crowdOf(imports, own, range));
  const crowd = crowdIn({ from, to });
  const earlier = rangeBefore({ from, to });
  const openBefore = before && earlier && openViews(before, crowdIn(earlier));
  return { all, crowd, open: openViews(all, crowd), openBefore, trouble };
}

function figuresOf({ all, crowd, open, openBefore, trouble }: ReturnType<typeof daysOf>, filters: Selection): Figures {
  const shown = open(filters);
  // The days before cover the same people.
  const before = openBefore?.(shown.isOwnAlone ? { ...filters, source: OWN } : filters);
  const isBeforeHidden = before?.isOwnAlone === true && !shown.isOwnAlone;
  return {
    ...shown,
    all,
    crowd,
    open,
    trouble,
    before: isBeforeHidden ? [] : before?.sheets,
    isBeforeHidden,
    isStretchShown: stretchesOf(shown.sheets, all, shown.isOwnAlone ? {} : viewIn(filters), crowd),
  };
}
