import { isOpen } from '../timers/timer';
import { database } from './database';

/** What can be deleted on request, each separately. */
export type StoredKind = 'stats' | 'reminders' | 'incidents' | 'checklists';

/** Deletes what is stored of some kinds, for good: all of them or, when it rejects, none. */
export async function deleteStored(kinds: readonly StoredKind[]): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const kind of kinds) await DELETIONS[kind]();
  });
}

/** Deletes everything in the database, including waiting reminders. Rejects when it cannot be deleted. */
export async function deleteAllStored(): Promise<void> {
  await database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
}

const STATISTICS = [
  database.sheets,
  database.hours,
  database.openFlags,
  database.imports,
  database.outbox,
  database.batches,
];

const DELETIONS: Record<StoredKind, () => Promise<unknown>> = {
  async stats() {
    const { promises, incidents, incidentCounts } = database;
    // What waits for the team's store is no longer sent.
    await Promise.all(STATISTICS.map((table) => table.clear()));
    // Everything that came with a file is removed with it: else it could be added again, and counted twice.
    for (const table of [promises, incidents, incidentCounts]) await table.where('source').notEqual('').delete();
  },
  incidents: () => Promise.all([database.incidents, database.incidentCounts].map((table) => table.clear())),
  checklists: () => database.checklists.clear(),
  // A waiting reminder is a promise to a customer: it is answered or dropped, never lost with the figures.
  async reminders() {
    await database.promises.clear();
    await database.timers.filter((timer) => !isOpen(timer)).delete();
  },
};
