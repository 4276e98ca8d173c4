import { type Sheet, storedKeyOf } from '../stats/sheet';
import { database } from '../storage/database';
import { isReadable } from '../storage/readable';
import { addWaiting } from './outbox';
import { sheetChanges } from './sheetChanges';

/**
 * If counts are sent, records for the team's store by how much they change. Call it before the sheets are stored, in
 * the transaction that stores them.
 */
export async function noteForStore(sheets: readonly Sheet[]): Promise<void> {
  const destination = await database.store.get('destination');
  if (destination?.name !== 'destination' || !destination.isOn) return;
  const before: unknown[] = await database.sheets.bulkGet(sheets.map(storedKeyOf));
  await addWaiting(
    sheets.flatMap((sheet, place) => {
      const known = before[place];
      return sheetChanges(isReadable('sheets', known) ? known : undefined, sheet, destination.agent);
    }),
  );
}
