import { lookAtAddedUp } from '../../utils/stats/exports/addedUpExport';
import { lookAtExport, type SeenExport } from '../../utils/stats/exports/exportCounts';
import type { ExportFormat } from '../../utils/stats/exports/exportFormats';
import { recoveriesBetween } from '../../utils/stats/exports/recoveries';
import { type RecoverySubject, recoveryFile } from '../../utils/stats/exports/recoveryFiles';
import { crowdOf, isTooFew } from '../../utils/stats/figures/crowd';
import { listable, listed } from '../../utils/stats/figures/listed';
import { ofCrowd, pooledCounts } from '../../utils/stats/figures/ofCrowd';
import { OWN } from '../../utils/stats/figures/selection';
import { openViews, othersAmong } from '../../utils/stats/figures/shown';
import { addIncidents, addPromises } from '../../utils/stats/imports/asImported';
import { localDay } from '../../utils/stats/localDay';
import { isFromOthers, sheetsBetween } from '../../utils/stats/queryStats';
import { sourceHere } from '../../utils/store/team';
import type { Filters } from './filters';
import { readCounters } from './readCounts';
import { isChosen } from './useCounted';

/** What a table holds: flags, replies and steps together, or one of the others. */
export type ExportSubject = 'counts' | RecoverySubject;

export interface ExportChoice {
  format: ExportFormat;
  /** JSON Lines hold all of them. */
  subject: ExportSubject;
  withMark: boolean;
}

/**
 * Previews a file of what the filters show. Rejects when it cannot be read.
 * @param withNotes whether JSON Lines hold the notes on incidents, too
 * @param onProgress receives how much is done, from 0 to 1
 * @throws AbortError when the signal aborts
 */
export async function exportedFile(
  filters: Filters,
  { format, subject, withMark }: ExportChoice,
  withNotes: boolean,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<SeenExport> {
  const { imports, own } = await readCounters();
  const crowd = crowdOf(imports, own, filters);
  // What comes from the team's store is the store's: a file holds what is stored here.
  const source = sourceHere(filters.source);
  const agents = new Map([['', own.agent]]);
  const common = {
    filters: { ...filters, source },
    format,
    withMark,
    withNotes,
    agents,
    teams: new Map([['', own.team]]),
  };
  const isOfOthers = source !== OWN && (imports.length > 0 || (await isFromOthers()));
  if (format === 'jsonl') {
    if (!isOfOthers) return lookAtExport(common, signal, onProgress);
    const files = imports.filter(({ id }) => source === '' || source === id);
    // Added up, the counts of a few would still be theirs.
    if (!isTooFew(othersAmong(files, crowd))) return lookAtAddedUp(common, signal);
    return lookAtExport({ ...common, filters: { ...filters, source: OWN } }, signal, onProgress);
  }
  if (subject === 'counts') {
    if (!isOfOthers) return lookAtExport(common, signal, onProgress);
    const open = openViews(await sheetsBetween(filters), crowd);
    const sheets = listed(listable(common.filters, crowd, open), common.filters, open);
    const teams = new Map(sheets.map(({ source }) => [source, source === '' ? own.team : filters.team]));
    return lookAtExport({ ...common, sheets, teams }, signal, onProgress);
  }
  const recoveries = await recoveriesBetween(filters, '');
  const isIn = (row: Parameters<typeof isChosen>[0]) => isChosen(row, filters, crowd);
  const { promises, incidents, notes } = recoveries;
  const chosen = {
    promises: pooledCounts(ofCrowd(promises.filter(isIn), promises, crowd), promises, crowd, addPromises),
    incidents: pooledCounts(ofCrowd(incidents.filter(isIn), incidents, crowd), incidents, crowd, addIncidents),
    // Word for word they are what somebody chose to hand on.
    notes: notes.filter(isIn),
  };
  const days = chosen[subject]
    .map(({ day }) => day)
    .filter((day) => day !== '')
    .sort();
  const range = { from: filters.from || (days[0] ?? localDay()), to: filters.to || localDay() };
  return recoveryFile(chosen, { subject, range, format, agents, withMark });
}
