import { agentPseudonym } from '../../utils/settings';
import { lookAtExport, type SeenExport } from '../../utils/stats/exports/exportCounts';
import type { ExportFormat } from '../../utils/stats/exports/exportFormats';
import { recoveriesBetween } from '../../utils/stats/exports/recoveries';
import { type RecoverySubject, recoveryFile } from '../../utils/stats/exports/recoveryFiles';
import { importedFiles } from '../../utils/stats/imports/importedFiles';
import { importName } from '../../utils/stats/imports/storedImport';
import { localDay } from '../../utils/stats/localDay';
import { type Filters, isOfChosenKind } from './filters';
import { isChosen } from './useCounted';

/** What a table is of: flags, replies and steps together, or one of the others. */
export type ExportSubject = 'counts' | RecoverySubject;

export interface ExportChoice {
  format: ExportFormat;
  /** JSON Lines hold all of them. */
  subject: ExportSubject;
  withMark: boolean;
}

/**
 * Looks at what a file of what the filters show would be. Rejects when it cannot be read.
 * @param withNotes whether JSON Lines hold the notes on incidents, too
 * @param onProgress is given how much is done, from 0 to 1
 * @throws AbortError when the signal says so
 */
export async function exportedFile(
  filters: Filters,
  { format, subject, withMark }: ExportChoice,
  withNotes: boolean,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<SeenExport> {
  const agents = await agentNames();
  if (format === 'jsonl' || subject === 'counts') {
    return lookAtExport({ filters, format, withMark, withNotes, agents }, signal, onProgress);
  }
  const recoveries = await recoveriesBetween(filters, filters.source);
  const isIn = (row: (typeof recoveries)['promises' | 'incidents' | 'notes'][number]) =>
    isChosen(row, filters) && isOfChosenKind(row, filters);
  const chosen = {
    promises: recoveries.promises.filter(isIn),
    incidents: recoveries.incidents.filter(isIn),
    notes: recoveries.notes.filter(isIn),
  };
  const days = Object.values(chosen)
    .flatMap((rows) => rows.map(({ day }) => day))
    .sort();
  const range = { from: filters.from || (days[0] ?? localDay()), to: filters.to || localDay() };
  return recoveryFile(chosen, { subject, range, format, agents, withMark });
}

async function agentNames(): Promise<Map<string, string>> {
  const names = (await importedFiles()).map((one) => [one.id, importName(one)] as const);
  return new Map([['', await agentPseudonym.getValue()], ...names]);
}
