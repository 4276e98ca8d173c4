import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import { rangeBefore } from '../../utils/stats/figures/periods';
import { selected } from '../../utils/stats/figures/selection';
import { sheetsBetween } from '../../utils/stats/queryStats';
import type { Sheet } from '../../utils/stats/sheet';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import { useFilters } from './filters';
import { useImporting } from './importing';
import { useTeamSheets } from './useTeamSheets';

export interface Figures {
  /** Of the days that are shown, and of the selection. */
  sheets: readonly Sheet[];
  /** The same of as many days before; undefined where the range has an open end. */
  before: readonly Sheet[] | undefined;
  /** Of the days that are shown, whatever is selected: what there is to choose from. */
  all: readonly Sheet[];
  /** Why there are none, as a sentence. */
  trouble?: string;
}

/**
 * The counts of the days that are shown, kept up to date while agents write. Undefined until they were read. A choice
 * other than that of days asks nothing of the storage.
 */
export function useFigures(): Figures | undefined {
  const filters = useFilters();
  const { from, to, source } = filters;
  const team = useTeamSheets(source);
  const { isImporting } = useImporting();
  const last = useRef<Omit<Figures, 'sheets'>>(undefined);
  const stored = useLiveQuery(async () => {
    if (isImporting) return last.current;
    const earlier = rangeBefore({ from, to });
    try {
      const sheets = await (team.read ?? sheetsBetween)({ from: earlier?.from ?? from, to });
      last.current = {
        all: sheets.filter(({ day }) => day >= from),
        before: earlier && sheets.filter(({ day }) => day < from),
      };
      return last.current;
    } catch (error) {
      return { all: [], before: undefined, trouble: team.troubleOf?.(error) ?? storageTrouble(error) };
    }
  }, [from, to, isImporting, team]);
  return useMemo(() => {
    if (!stored) return undefined;
    const { all, before, trouble } = stored;
    return { all, trouble, sheets: selected(all, filters), before: before && selected(before, filters) };
  }, [stored, filters]);
}
