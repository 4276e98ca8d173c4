import { database } from './database';

/**
 * Forgets the statistics, the counts of reminders and the incident notes of all days before one: all of them or, when
 * it rejects, none.
 * @param day the first local calendar day that is kept, `2026-11-21`
 */
export async function pruneDays(day: string): Promise<void> {
  const tables = [database.stats, database.timerCounts, database.incidents];
  await database.transaction('rw', tables, async () => {
    for (const table of tables) await table.where('day').below(day).delete();
  });
}
