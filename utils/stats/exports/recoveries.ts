import { incidentCountsBetween } from '../../incidents/incidentCounts';
import { incidentsBetween } from '../../incidents/storedIncidents';
import { promisesBetween } from '../../timers/queryPromises';
import { isFrom } from '../figures/selection';
import type { DayRange } from '../queryStats';
import type { CountsFile } from './countsFile';

/** Recovery counts kept beside the sheets: few enough to hold at once. */
export type Recoveries = Pick<CountsFile, 'promises' | 'incidents' | 'notes'>;

/**
 * Promises, incidents and their notes in a range of days. Rejects when they cannot be read.
 * @param source as in a selection: empty for everything stored
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
