import { database } from './database';
import { isReadable } from './readable';
import { type CheckedTable, ROW_SCHEMAS } from './rowSchemas';

const TABLES = Object.keys(ROW_SCHEMAS) as CheckedTable[];

/** Rows checked at once. */
const SLICE = 500;

/** How many stored rows cannot be read. Rejects when the storage cannot be reached. */
export async function countBrokenRows(): Promise<number> {
  let count = 0;
  for (const name of TABLES) {
    const table = database.table<unknown>(name);
    const keys = await table.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += SLICE) {
      const last = keys[Math.min(at + SLICE, keys.length) - 1];
      const rows = await table.where(':id').between(keys[at], last, true, true).toArray();
      count += rows.filter((row) => !isReadable(name, row)).length;
    }
  }
  return count;
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
