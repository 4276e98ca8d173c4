import type { DayRange } from '../stats/queryStats';
import { database } from '../storage/database';
import { isReadable, readable } from '../storage/readable';
import { type IncidentCount, type IncidentKey, incidentKeyOf } from './incident';

/**
 * Counts a note, or takes its count back; a count never falls below 0, and one of 0 is removed. Call it in a
 * transaction over `incidentCounts`.
 */
export async function countIncident(key: IncidentKey, change: 1 | -1): Promise<void> {
  const { day, site, situation, causeKind, stage, source } = key;
  const stored: unknown = await database.incidentCounts.get(incidentKeyOf(key));
  const known = isReadable('incidentCounts', stored) ? stored.count : 0;
  const count = Math.max(0, known + change);
  if (count === 0) await database.incidentCounts.delete(incidentKeyOf(key));
  else await database.incidentCounts.put({ day, site, situation, causeKind, stage, source, count });
}

/** The readable counts of notes in a range of days, in the order of days. Rejects when they cannot be read. */
export async function incidentCountsBetween({ from, to }: DayRange): Promise<IncidentCount[]> {
  const counts = await database.incidentCounts
    .where('day')
    .between(from, to || '\uffff', true, true)
    .toArray();
  return readable('incidentCounts', counts);
}
