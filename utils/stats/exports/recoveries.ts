import { incidentCountsBetween } from '../../incidents/incidentCounts';
import { incidentsBetween } from '../../incidents/storedIncidents';
import { promisesBetween } from '../../timers/queryPromises';
import { isFrom } from '../figures/selection';
import type { DayRange } from '../queryStats';
import type { CountsFile } from './countsFile';

/** What is counted of recoveries beside the sheets: little enough to be held at once. */
export type Recoveries = Pick<CountsFile, 'promises' | 'incidents' | 'notes'>;

/**
 * Promises, incidents and the notes on them, of a range of days. Rejects when they cannot be read.
 * @param source as in a selection: empty for all that is stored
 */
export async function recoveriesBetween(range: DayRange, source: string): Promise<Recoveries> {
  const [promises, incidents, notes] = await Promise.all([
    promisesBetween(range),
    incidentCountsBetween(range),
    incidentsBetween(range),
  ]);
  const chosen = <Row extends { source: string }>(rows: readonly Row[]) => rows.filter((row) => isFrom(row, source));
  return {
    promises: chosen(promises),
    incidents: chosen(incidents),
    notes: chosen(notes).map(({ id: _, ...note }) => note),
  };
}
