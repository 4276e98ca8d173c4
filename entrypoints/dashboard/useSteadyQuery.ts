import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { useImporting } from './importing';

/**
 * The result of a query, kept up to date; undefined until read. While files are imported it stays as it was: each of
 * them would restart the query.
 * @param inputs all that the query depends on
 */
export function useSteadyQuery<Result>(query: () => Promise<Result>, inputs: unknown[]): Result | undefined {
  const { isImporting } = useImporting();
  const last = useRef<Result>(undefined);
  return useLiveQuery(async () => {
    if (!isImporting) last.current = await query();
    return last.current;
  }, [...inputs, isImporting]);
}
