import { database } from '../storage/database';
import { isReadable } from '../storage/readable';
import { emptySheet, type Sheet, type SheetKey, storedKeyOf } from './sheet';
import { sinks } from './sinks';

/**
 * Counts on this browser's stored sheets; one that is blank afterwards is deleted, one that cannot be read is replaced
 * by a new one. Call it in a transaction over SINK_TABLES.
 * @param counts what is counted, and the sheet that each belongs on
 * @param count changes the sheet in place
 */
export async function changeSheets<Count extends { on: SheetKey }>(
  counts: readonly Count[],
  count: (sheet: Sheet, one: Count) => void,
): Promise<void> {
  const keys = new Map(counts.map(({ on }) => [nameOf(on), on]));
  const wanted = [...keys.values()];
  const stored: unknown[] = await database.sheets.bulkGet(wanted.map(storedKeyOf));
  const sheets = new Map(
    wanted.map((key, place) => {
      const known = stored[place];
      return [nameOf(key), isReadable('sheets', known) ? known : emptySheet(key)];
    }),
  );
  for (const one of counts) count(sheets.get(nameOf(one.on)) as Sheet, one);
  const changed = [...sheets.values()];
  for (const sink of sinks) await sink.take(changed);
}

function nameOf(key: SheetKey): string {
  return JSON.stringify(storedKeyOf(key));
}
