import { database } from '../database';
import { localDay } from '../stats/localDay';
import type { DayRange } from '../stats/queryStats';
import { storageTrouble } from '../stats/storageTrouble';
import { readable } from '../stored/readable';
import type { Incident } from './incident';
import { fieldTrouble, trimFields } from './incidentFields';
import type { IncidentFields } from './incidentRequest';

/**
 * Keeps what an agent wrote about a failure, word for word. Nothing is masked: it is written on purpose.
 * Never rejects: gives a sentence for the agent when nothing was kept.
 * @param site helpdesk id, `zendesk`
 * @param now milliseconds since 1970
 */
export async function saveIncident(
  fields: IncidentFields,
  site: string,
  now = Date.now(),
): Promise<string | undefined> {
  const trouble = fieldTrouble(fields);
  if (trouble) return trouble;
  const incident: Incident = {
    id: crypto.randomUUID(),
    day: localDay(new Date(now)),
    site,
    ...trimFields(fields),
  };
  try {
    await database.incidents.add(incident);
    return undefined;
  } catch (error) {
    return storageTrouble(error, 'incident notes');
  }
}

/** Incidents of a range of days, the newest day first, without those that cannot be read. Rejects when none can. */
export async function incidentsBetween({ from, to }: DayRange): Promise<Incident[]> {
  const incidents = await database.incidents
    .where('day')
    .between(from, to || '￿', true, true)
    .toArray();
  // Ids are random: within a day the order is arbitrary, but the same each time.
  return readable('incidents', incidents).sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1,
  );
}

/** Deletes one incident, for good. Rejects when it is still stored. */
export async function deleteIncident(id: string): Promise<void> {
  await database.incidents.delete(id);
}
