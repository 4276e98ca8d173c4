import { localDay } from '../stats/localDay';
import type { DayRange } from '../stats/queryStats';
import type { CountedSituation } from '../stats/statRow';
import { storageTrouble } from '../stats/storageTrouble';
import { database } from '../storage/database';
import { readable } from '../storage/readable';
import type { Incident } from './incident';
import { countIncident } from './incidentCounts';
import { fieldTrouble, trimFields } from './incidentFields';
import type { IncidentFields } from './incidentRequest';

/** Where an incident is written down. */
interface Place {
  /** Helpdesk id, `zendesk`; empty where there is no conversation. */
  site: string;
  /** Undefined where there is no conversation. */
  situation?: CountedSituation;
}

/**
 * Stores what an agent wrote about a failure, word for word, and counts it. Nothing is masked: it was written on
 * purpose. Never rejects: returns a sentence for the agent when nothing was stored.
 * @param now milliseconds since 1970
 */
export async function saveIncident(
  fields: IncidentFields,
  { site, situation = '' }: Place,
  now = Date.now(),
): Promise<string | undefined> {
  const trouble = fieldTrouble(fields);
  if (trouble) return trouble;
  const incident: Incident = {
    id: crypto.randomUUID(),
    day: localDay(new Date(now)),
    site,
    situation,
    causeKind: fields.causeKind ?? '',
    stage: fields.stage ?? '',
    source: '',
    ...trimFields(fields),
  };
  try {
    await inBoth(async () => {
      await database.incidents.add(incident);
      await countIncident(incident, 1);
    });
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

/** Deletes one incident with its count, for good. Rejects when it is still stored. */
export function deleteIncident(id: string): Promise<void> {
  return inBoth(async () => {
    const incident = await database.incidents.get(id);
    if (!incident) return;
    await database.incidents.delete(id);
    await countIncident(incident, -1);
  });
}

/** Sets the kind of an incident's cause, and where it failed. Rejects when that is not stored. */
export function sortIncident(id: string, kinds: Partial<Pick<Incident, 'causeKind' | 'stage'>>): Promise<void> {
  return inBoth(async () => {
    const incident = await database.incidents.get(id);
    if (!incident) return;
    const sorted = { ...incident, ...kinds };
    await database.incidents.put(sorted);
    await countIncident(incident, -1);
    await countIncident(sorted, 1);
  });
}

/** The notes and their counts change together or not at all. */
function inBoth(change: () => Promise<void>): Promise<void> {
  return database.transaction('rw', database.incidents, database.incidentCounts, change);
}
