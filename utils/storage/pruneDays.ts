import { database } from './database';

/**
 * Forgets the statistics, reminder counts and incident notes of all days before a given one: all of them or, when it
 * rejects, none.
 * @param day the first local calendar day that is kept, `2026-11-21`
 */
export async function pruneDays(day: string): Promise<void> {
  const { sheets, promises, incidents, incidentCounts, hours, imports } = database;
  const tables = [sheets, promises, incidents, incidentCounts];
  await database.transaction('rw', [...tables, hours, imports], async () => {
    for (const table of tables) await table.where('day').below(day).delete();
    await imports.filter(({ to }) => to < day).delete();
    // A month is removed with its first day: no hour is kept for longer than the rest.
    await hours.filter(({ month }) => `${month}-01` < day).delete();
  });
}
