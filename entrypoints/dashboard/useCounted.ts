import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import { crowdOf } from '../../utils/stats/figures/crowd';
import { ofCrowd } from '../../utils/stats/figures/ofCrowd';
import { rangeBefore } from '../../utils/stats/figures/periods';
import { isFrom } from '../../utils/stats/figures/selection';
import type { DayRange } from '../../utils/stats/queryStats';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import { type Filters, isOfChosenKind, useFilters } from './filters';
import { useImporting } from './importing';
import { useImported } from './useImported';

/** What every count of promises and incidents is counted under. */
interface Counted {
  day: string;
  site: string;
  situation: string;
  source: string;
  kind?: string;
  causeKind?: string;
  stage?: string;
}

/** What this browser is called in files is no matter here: its own counts have no source. */
const ANYBODY = { browser: '', agent: '', team: '' };

export interface CountedRows<Row> {
  /** Of the days that are shown, and of the helpdesk, situation, file and kind that are chosen. */
  rows: readonly Row[];
  /** The same of as many days before; undefined where the range has an open end. */
  before: readonly Row[] | undefined;
  /** Whether others have some, who are too few to be shown. */
  isHidden: boolean;
  /** Why there are none, as a sentence. */
  trouble?: string;
}

/**
 * The counts of the days that are shown and of those before, kept up to date while agents write. Undefined until they
 * were read.
 * @param things what the counts are, in the plural, for the sentence that says why they cannot be read
 */
export function useCounted<Row extends Counted>(
  query: (range: DayRange) => Promise<Row[]>,
  things: string,
): CountedRows<Row> | undefined {
  const filters = useFilters();
  const { from, to } = filters;
  const imports = useImported();
  const { isImporting } = useImporting();
  const last = useRef<{ all: Row[]; earlier: DayRange | undefined; trouble?: string }>(undefined);
  const stored = useLiveQuery(async () => {
    // While files are imported, each of them would have it all read anew.
    if (isImporting && last.current) return last.current;
    const earlier = rangeBefore({ from, to });
    try {
      last.current = { all: await query({ from: earlier?.from ?? from, to }), earlier };
      return last.current;
    } catch (error) {
      return { all: [], earlier, trouble: storageTrouble(error, things) };
    }
  }, [query, from, to, things, isImporting]);
  return useMemo(() => {
    if (!stored) return undefined;
    const { all, earlier, trouble } = stored;
    const chosen = all.filter((row) => isChosen(row, filters) && isOfChosenKind(row, filters));
    const now = ofCrowd(
      chosen.filter(({ day }) => day >= from),
      crowdOf(imports, ANYBODY, { from, to }),
    );
    const past =
      earlier &&
      ofCrowd(
        chosen.filter(({ day }) => day < from),
        crowdOf(imports, ANYBODY, earlier),
      );
    return { rows: now.rows, before: past?.rows, isHidden: now.isHidden, trouble };
  }, [stored, filters, from, to, imports]);
}

/** Whether a row is of the helpdesk, the situation and the file that are chosen. */
export function isChosen(
  row: Pick<Counted, 'site' | 'situation' | 'source'>,
  { site, situation, source }: Filters,
): boolean {
  return (site === '' || row.site === site) && (situation === '' || row.situation === situation) && isFrom(row, source);
}
