import { database } from '../storage/database';
import { isReadable } from '../storage/readable';
import type { ChecklistEvent } from './checklistEvent';
import { append } from './checklistState';

/**
 * The events of a conversation; empty for one that was never seen or whose row is broken. Rejects when the storage
 * cannot be read.
 */
export async function loadEvents(key: string): Promise<ChecklistEvent[]> {
  const row: unknown = await database.checklists.get(key);
  return isReadable('checklists', row) ? row.events : [];
}

/** Adds events to a conversation, all of them or none. Rejects when they cannot be stored. */
export async function storeEvents(key: string, added: readonly ChecklistEvent[]): Promise<void> {
  await database.transaction('rw', database.checklists, async () => {
    const events = added.reduce(append, await loadEvents(key));
    await database.checklists.put({ key, updated: events.at(-1)?.at ?? 0, events });
  });
}

/** Deletes conversations in which nothing has happened since a time. @returns how many */
export function pruneChecklists(before: number): Promise<number> {
  return database.checklists.where('updated').below(before).delete();
}
