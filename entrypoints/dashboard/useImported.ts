import { importedFiles } from '../../utils/stats/imports/importedFiles';
import type { StoredImport } from '../../utils/stats/imports/storedImport';

import { useSteadyQuery } from './useSteadyQuery';

const NONE: StoredImport[] = [];

/** The files that are imported, kept up to date. When the storage cannot be reached, the parts with figures say so. */
export function useImported(): StoredImport[] {
  return useSteadyQuery(() => importedFiles().catch(() => NONE), []) ?? NONE;
}
