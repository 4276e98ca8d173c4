import { agentPseudonym } from '../../utils/settings';
import { collectCounts } from '../../utils/stats/exports/collectCounts';
import type { CountsFile, CountsLine } from '../../utils/stats/exports/countsFile';
import { type ExportFormat, type ReadyFile, readyFile } from '../../utils/stats/exports/exportFormats';
import { type RecoverySubject, recoveryFile } from '../../utils/stats/exports/recoveryFiles';
import { selected } from '../../utils/stats/figures/selection';
import { importedFiles } from '../../utils/stats/imports/importedFiles';
import { importName } from '../../utils/stats/imports/storedImport';
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

export interface ExportedFile extends ReadyFile {
  /** The notes that are, or might be, among the JSON Lines, each as its line. */
  noteLines: string[];
  /** Whether they are. */
  hasNotes: boolean;
}

/**
 * Makes a file of what the filters show. Rejects when it cannot be read.
 * @param withNotes whether JSON Lines hold the notes on incidents, too
 */
export async function exportedFile(filters: Filters, choice: ExportChoice, withNotes: boolean): Promise<ExportedFile> {
  const { format, subject, withMark } = choice;
  const counts = await collectCounts(filters, filters.source, format === 'jsonl' || subject === 'notes');
  const names = (await importedFiles()).map((one) => [one.id, importName(one)] as const);
  const agents = new Map([['', await agentPseudonym.getValue()], ...names]);
  if (format === 'jsonl') {
    // Figures of others need all of a sheet: replies without their flags would be too few.
    const file = await readyFile(withNotes ? counts : withoutNotes(counts), format, agents, withMark);
    return {
      ...file,
      hasNotes: withNotes,
      noteLines: counts.notes.map((note) => JSON.stringify({ note } satisfies CountsLine)),
    };
  }
  const chosen = choose(counts, filters);
  const file = await (subject === 'counts'
    ? readyFile(chosen, format, agents, withMark)
    : recoveryFile(chosen, { subject, format, agents, withMark }));
  return { ...file, hasNotes: false, noteLines: [] };
}

function withoutNotes(counts: CountsFile): CountsFile {
  return { ...counts, head: { ...counts.head, notes: 0 }, notes: [] };
}

function choose(counts: CountsFile, filters: Filters): CountsFile {
  const isIn = (row: CountsFile['promises' | 'incidents' | 'notes'][number]) =>
    isChosen(row, filters) && isOfChosenKind(row, filters);
  return {
    ...counts,
    sheets: selected(counts.sheets, filters),
    promises: counts.promises.filter(isIn),
    incidents: counts.incidents.filter(isIn),
    notes: counts.notes.filter(isIn),
  };
}
