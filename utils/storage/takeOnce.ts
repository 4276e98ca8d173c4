import type { Table } from 'dexie';
import { database } from './database';

/**
 * Does a piece of work requested under an id, unless it was done before: a caller that got no answer may ask again.
 * The work and the note that it was done are stored together or not at all.
 * @param tables what the work reads and writes; it must wait for nothing but the database
 * @returns whether it was done now
 * @throws what the work or the storage throws; then it was not done
 */
export function takeOnce(id: string, tables: readonly Table[], work: () => Promise<unknown>): Promise<boolean> {
  return database.transaction('rw', [database.handled, ...tables], async () => {
    if (await database.handled.get(id)) return false;
    await work();
    await database.handled.add({ id, at: Date.now() });
    return true;
  });
}

/** Forgets what was done before a time, in milliseconds since 1970: nobody asks for it again. */
export function pruneHandled(before: number): Promise<number> {
  return database.handled.where('at').below(before).delete();
}
