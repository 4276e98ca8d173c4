import { database } from '../database';
import { isReadable } from './readable';
import { type CheckedTable, ROW_SCHEMAS } from './rowSchemas';

const TABLES = Object.keys(ROW_SCHEMAS) as CheckedTable[];

/** How many stored rows cannot be read. Rejects when the storage cannot be reached. */
export async function countBrokenRows(): Promise<number> {
  const counts = await Promise.all(TABLES.map((table) => broken(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Deletes the stored rows that cannot be read, for good: all of them or, when it rejects, none. */
export async function deleteBrokenRows(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of TABLES) await broken(table).delete();
  });
}

function broken(table: CheckedTable) {
  return database.table(table).filter((row: unknown) => !isReadable(table, row));
}
