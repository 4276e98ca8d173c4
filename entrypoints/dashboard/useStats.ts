import { useLiveQuery } from 'dexie-react-hooks';
import { type DayRange, statsBetween } from '../../utils/stats/queryStats';
import type { StatRow } from '../../utils/stats/statRow';
import { storageTrouble } from '../../utils/stats/storageTrouble';

interface Stats {
  rows: StatRow[];
  /** Why there are no rows, as a sentence. */
  trouble?: string;
}

/** The stored rows of a range, kept up to date while agents write. Undefined until they were read. */
export function useStats({ from, to }: DayRange): Stats | undefined {
  return useLiveQuery(async () => {
    try {
      return { rows: await statsBetween({ from, to }) };
    } catch (error) {
      return { rows: [], trouble: storageTrouble(error) };
    }
  }, [from, to]);
}
