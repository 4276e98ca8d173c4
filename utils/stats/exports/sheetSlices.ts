import { database } from '../../storage/database';
import { readable } from '../../storage/readable';
import type { DayRange } from '../queryStats';
import type { Sheet } from '../sheet';

/** Sheets that are held at once. Of a busy day of a large team they are some thousand rows, and a moment’s work. */
const SLICE = 10;

/** Some of the sheets, and how much of all was read with them, from 0 to 1. */
export interface SheetSlice {
  sheets: Sheet[];
  share: number;
}

/**
 * The stored sheets of a range of days, as far as they can be read: in the order of days, and never all at once. Each
 * slice is read when it is asked for, so that the page can do other things in between.
 * @throws AbortError when the signal says so; what the storage throws
 */
export async function* sheetSlices({ from, to }: DayRange, signal: AbortSignal): AsyncGenerator<SheetSlice> {
  const keys = await database.sheets
    .where('day')
    .between(from, to || '\uffff', true, true)
    .primaryKeys();
  for (let at = 0; at < keys.length; at += SLICE) {
    signal.throwIfAborted();
    const rows: unknown[] = await database.sheets.bulkGet(keys.slice(at, at + SLICE));
    yield { sheets: readable('sheets', rows), share: Math.min(1, (at + SLICE) / keys.length) };
  }
}
