import type { Table } from 'dexie';
import { database } from '../storage/database';
import { noteForStore } from '../store/noteForStore';
import { OUTBOX_TABLES } from '../store/outbox';
import { isBlankSheet, type Sheet, storedKeyOf } from './sheet';

/** Where counts go. All sinks take them in the transaction that counts: together or not at all. */
export interface Sink {
  /** What it reads and writes. */
  tables: readonly Table[];
  /** Takes in what sheets have become; a blank one is none any more. */
  take(sheets: readonly Sheet[]): Promise<void>;
}

/** The local database, always. */
const local: Sink = {
  tables: [database.sheets],
  async take(sheets) {
    await database.sheets.bulkPut(sheets.filter((sheet) => !isBlankSheet(sheet)));
    await database.sheets.bulkDelete(sheets.filter(isBlankSheet).map(storedKeyOf));
  },
};

/** The team's store, in a package that has one: what is sent waits in the outbox. */
const store: Sink = { tables: [database.sheets, ...OUTBOX_TABLES], take: noteForStore };

/** The local database comes last: the others compare with what it still has. */
export const sinks: readonly Sink[] = import.meta.env.STORE_ORIGIN ? [store, local] : [local];

/** What counting on sheets reads and writes. */
export const SINK_TABLES: readonly Table[] = [...new Set(sinks.flatMap(({ tables }) => tables))];
