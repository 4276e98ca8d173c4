import { lookAtAddedUp } from '../../utils/stats/exports/addedUpExport';
import { lookAtExport, type SeenExport } from '../../utils/stats/exports/exportCounts';
import type { ExportFormat } from '../../utils/stats/exports/exportFormats';
import { recoveriesBetween } from '../../utils/stats/exports/recoveries';
import { type RecoverySubject, recoveryFile } from '../../utils/stats/exports/recoveryFiles';
import { crowdOf } from '../../utils/stats/figures/crowd';
import { listable, listed } from '../../utils/stats/figures/listed';
import { ofCrowd } from '../../utils/stats/figures/ofCrowd';
import { OWN } from '../../utils/stats/figures/selection';
import { openViews } from '../../utils/stats/figures/shown';
import { localDay } from '../../utils/stats/localDay';
import { type Filters, isOfChosenKind } from './filters';
import { readCounts } from './readCounts';
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
  const { all, imports, own } = await readCounts(filters);
  const agents = new Map([['', own.agent]]);
  const common = { filters, format, withMark, withNotes, agents, teams: new Map([['', own.team]]) };
  const isOfOthers = filters.source !== OWN && (imports.length > 0 || all.some(({ source }) => source !== ''));
  if (format === 'jsonl') {
    return isOfOthers ? lookAtAddedUp(common, signal) : lookAtExport(common, signal, onProgress);
  }
  const crowd = crowdOf(imports, own, filters);
  if (subject === 'counts') {
    if (!isOfOthers) return lookAtExport(common, signal, onProgress);
    const open = openViews(all, crowd);
    const sheets = listed(listable(filters, crowd, open), filters, open);
    const teams = new Map(sheets.map(({ source }) => [source, source === '' ? own.team : filters.team]));
    return lookAtExport({ ...common, sheets, teams }, signal, onProgress);
  }
  const recoveries = await recoveriesBetween(filters, filters.source);
  const isIn = (row: (typeof recoveries)['promises' | 'incidents' | 'notes'][number]) =>
    isChosen(row, filters) && isOfChosenKind(row, filters);
  const chosen = {
    promises: ofCrowd(recoveries.promises.filter(isIn), crowd).rows,
    incidents: ofCrowd(recoveries.incidents.filter(isIn), crowd).rows,
    // Word for word they are what somebody chose to hand on.
    notes: recoveries.notes.filter(isIn),
  };
  const days = Object.values(chosen)
    .flatMap((rows) => rows.map(({ day }) => day))
    .sort();
  const range = { from: filters.from || (days[0] ?? localDay()), to: filters.to || localDay() };
  return recoveryFile(chosen, { subject, range, format, agents, withMark });
}
