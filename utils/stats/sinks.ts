import type { Table } from 'dexie';
import { database } from '../storage/database';
import { noteForStore } from '../store/noteForStore';
import { OUTBOX_TABLES } from '../store/outbox';
import { isBlankSheet, type Sheet, storedKeyOf } from './sheet';

/** Where counts are stored. All sinks write in the transaction that counts: together or not at all. */
export interface Sink {
  /** The tables it reads and writes. */
  tables: readonly Table[];
  /** Stores changed sheets; a blank one no longer exists. */
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

/** The team's store, in a package that has one: what is to be sent waits in the outbox. */
const store: Sink = { tables: [database.sheets, ...OUTBOX_TABLES], take: noteForStore };

/** The local database comes last: the others compare with what it still holds. */
export const sinks: readonly Sink[] = import.meta.env.STORE_ORIGIN ? [store, local] : [local];

/** The tables that counting on sheets reads and writes. */
export const SINK_TABLES: readonly Table[] = [...new Set(sinks.flatMap(({ tables }) => tables))];
