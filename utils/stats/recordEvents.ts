import { database, type StatRowKey } from '../database';
import { takeOnce } from '../takeOnce';
import { followOpenFlags } from './openFlags';
import { OUTCOMES, type StatEvent, type StatRow } from './statRow';
import { storageTrouble } from './storageTrouble';

/** Counts that were taken in a conversation. */
export interface StatBatch {
  /** Of this batch: sent twice, it is counted once. */
  id: string;
  /** The conversation's name in the storage. */
  conversation: string;
  events: readonly StatEvent[];
}

/**
 * Adds events to the stored counts, all of them or none, and each batch once. Counts never fall below 0.
 * Never rejects: gives a sentence for the agent when the counts could not be stored.
 * @param now in milliseconds since 1970
 */
export async function recordEvents(
  { id, conversation, events }: StatBatch,
  now = Date.now(),
): Promise<string | undefined> {
  if (events.length === 0) return undefined;
  try {
    await takeOnce(id, [database.stats, database.openFlags], async () => {
      await followOpenFlags(conversation, events, now);
      const keys = [...new Map(events.map((event) => [JSON.stringify(keyOf(event)), keyOf(event)])).values()];
      const stored = await database.stats.bulkGet(keys);
      const rows = new Map(stored.map((row, index) => [JSON.stringify(keys[index]), row]));
      for (const event of events) {
        const key = JSON.stringify(keyOf(event));
        rows.set(key, applyEvent(rows.get(key) ?? emptyRow(event), event));
      }
      const changed = [...rows.values()].filter((row) => row !== undefined);
      await database.stats.bulkPut(changed.filter(hasCounts));
      await database.stats.bulkDelete(changed.filter((row) => !hasCounts(row)).map(keyOf));
    });
    return undefined;
  } catch (error) {
    return storageTrouble(error);
  }
}

function keyOf({ day, site, ruleId, phrase }: StatEvent | StatRow): StatRowKey {
  return [day, site, ruleId, phrase];
}

function emptyRow({ day, site, ruleId, category, phrase }: StatEvent): StatRow {
  return { day, site, ruleId, category, phrase, shown: 0, fixed: 0, edited: 0, dismissed: 0, sent: 0, blank: 0 };
}

function applyEvent(row: StatRow, { outcome, change }: StatEvent): StatRow {
  return { ...row, [outcome]: Math.max(0, (row[outcome] ?? 0) + change) };
}

function hasCounts(row: StatRow): boolean {
  return OUTCOMES.some((outcome) => row[outcome] > 0);
}
