import { database } from '../../storage/database';
import { readable } from '../../storage/readable';
import type { StoredImport } from './storedImport';

/** The files whose counts are here, in the order of their days. Rejects when they cannot be read. */
export async function importedFiles(): Promise<StoredImport[]> {
  const files = readable('imports', await database.imports.toArray());
  return files.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/** Removes everything that came with a file. Rejects, with everything as it was, if that fails. @param id the file's */
export async function takeBack(id: string): Promise<void> {
  const { sheets, hours, promises, incidents, incidentCounts, imports } = database;
  const tables = [sheets, hours, promises, incidents, incidentCounts];
  await database.transaction('rw', [...tables, imports], async () => {
    for (const table of tables) await table.where('source').equals(id).delete();
    await imports.delete(id);
  });
}
