import type { DayRange } from '../../utils/stats/queryStats';
import { type StoredThings, storageTrouble } from '../../utils/stats/storageTrouble';
import { useSteadyQuery } from './useSteadyQuery';

interface Rows<Row> {
  rows: Row[];
  /** Why there are no rows, as a sentence. */
  trouble?: string;
}

/**
 * The stored rows of a range, kept up to date while agents write. Undefined until read.
 * @param things what the rows are, in the plural, for the sentence that says why they cannot be read
 */
export function useRows<Row>(
  query: (range: DayRange) => Promise<Row[]>,
  { from, to }: DayRange,
  things: StoredThings,
): Rows<Row> | undefined {
  return useSteadyQuery(async () => {
    try {
      return { rows: await query({ from, to }) };
    } catch (error) {
      return { rows: [], trouble: storageTrouble(error, things) };
    }
  }, [query, from, to, things]);
}
