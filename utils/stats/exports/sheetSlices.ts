import { database } from '../../storage/database';
import { readable } from '../../storage/readable';
import type { DayRange } from '../queryStats';
import type { Sheet } from '../sheet';

/** Sheets held at once. A large team's busy day has some thousand rows, a moment’s work. */
const SLICE = 10;

/** Some of the sheets, and how much of the whole has been read with them, from 0 to 1. */
export interface SheetSlice {
  sheets: Sheet[];
  share: number;
}

/**
 * The readable stored sheets of a range of days, in day order and never all at once. Each slice is read on request, so
 * that the page can do other things in between.
 * @throws AbortError when the signal is aborted; whatever the storage throws
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
