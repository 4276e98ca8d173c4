import { i18n } from '#i18n';
import { retentionDays } from '../settings/settings';
import { addDays } from '../stats/figures/periods';
import { addSheet } from '../stats/imports/asImported';
import { localDay } from '../stats/localDay';
import { PAST_REPLIES_NAME } from '../stats/pastSite';
import { emptySheet, type Sheet, storedKeyOf } from '../stats/sheet';
import { reasonOf } from '../stats/storageTrouble';
import { database } from '../storage/database';

/** The result of keeping figures: how many replies are kept, and how many were sent too long ago; or why none is. */
export type KeptFigures = { replies: number; tooOld: number } | { trouble: string };

const BYTES_OF_ENDS = 65_536;

/**
 * Keeps the figures of past replies as counts, with their own source by which they can be removed: all or none.
 * @param sheets as the review returns them
 * @param day for replies whose day is unknown
 */
export async function keepFigures(file: Blob, sheets: readonly Sheet[], day: string): Promise<KeptFigures> {
  try {
    const id = await idOf(file);
    const first = addDays(localDay(), -(await retentionDays.getValue()));
    // A future day is a mistake in the export, and would be kept for good.
    const isKnown = (known: string) => known !== '' && known <= localDay();
    const dated = sheets.map((sheet) => ({ ...sheet, day: isKnown(sheet.day) ? sheet.day : day, source: id }));
    const kept = joined(dated.filter((sheet) => sheet.day >= first));
    const [from, to] = [kept[0]?.day, kept.at(-1)?.day];
    if (from === undefined || to === undefined) {
      return { trouble: i18n.t('pastReplies.keep.allTooOld', { day: first }) };
    }
    const { imports, sheets: table } = database;
    return await database.transaction('rw', imports, table, async () => {
      if (await imports.get(id)) return { trouble: i18n.t('pastReplies.keep.already') };
      await table.bulkAdd(kept);
      const holds = [{ browser: id, agent: PAST_REPLIES_NAME, from, to }];
      await imports.add({ id, from, to, holds, sheets: kept.length, exported: localDay(), imported: localDay() });
      return { replies: sentIn(kept), tooOld: sentIn(dated) - sentIn(kept) };
    });
  } catch (error) {
    return { trouble: reasonOf(error, 'figures') };
  }
}

function sentIn(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { replies }) => sum + replies.sent, 0);
}

/** Sheets in day order; those that now share a key are added up. */
function joined(sheets: readonly Sheet[]): Sheet[] {
  const sums = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const name = JSON.stringify(storedKeyOf(sheet));
    const sum = sums.get(name) ?? emptySheet(sheet);
    addSheet(sum, sheet);
    sums.set(name, sum);
  }
  return [...sums.values()].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** An id that is the same for the same file each time: from its size, its beginning and its end. */
async function idOf(file: Blob): Promise<string> {
  const ends = new Blob([`${file.size} `, file.slice(0, BYTES_OF_ENDS), file.slice(-BYTES_OF_ENDS)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await ends.arrayBuffer()));
  return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
