import { countFlag, emptySheet, storedKeyOf } from '../../utils/stats/sheet';
import { OUTCOMES, type StatRow } from '../../utils/stats/statRow';
import { database } from '../../utils/storage/database';

/** Stores counts of flags on the sheets they belong to. */
export async function storeRows(...rows: StatRow[]): Promise<void> {
  for (const row of rows) {
    const key = { ...row, source: '' };
    const sheet = (await database.sheets.get(storedKeyOf(key))) ?? emptySheet(key);
    for (const outcome of OUTCOMES) {
      if (row[outcome] > 0) countFlag(sheet, row.ruleId, row.phrase, outcome, row[outcome]);
    }
    await database.sheets.put(sheet);
  }
}
