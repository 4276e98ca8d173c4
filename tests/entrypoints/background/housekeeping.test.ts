import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { storage } from 'wxt/utils/storage';
import { keepHouse } from '../../../entrypoints/background/housekeeping';
import { hashingKey } from '../../../utils/checklist/hashingKey';
import { retentionDays } from '../../../utils/settings/settings';
import { localDay } from '../../../utils/stats/localDay';
import { database } from '../../../utils/storage/database';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 21, 3).getTime();

/** The local calendar day so many days ago. */
const ago = (days: number) => localDay(new Date(2026, 10, 21 - days, 12));

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const TABLES = ['sheets', 'promises', 'incidents', 'incidentCounts'];
/** What rows of these tables may be counted under. */
const UNSAID = { situation: '', rules: '', model: '', kind: '', causeKind: '', stage: '', source: '' };

describe('keepHouse', () => {
  it.each([
    [7, [0, 6, 7]],
    [90, [0, 6, 7, 8, 89, 90]],
    [730, [0, 6, 7, 8, 89, 90, 91, 400]],
  ])('with %i days to keep, keeps the figures and notes of the last %j', async (keep, left) => {
    await retentionDays.setValue(keep);
    for (const days of [0, 6, 7, 8, 89, 90, 91, 400, 731]) {
      const row = { id: String(days), day: ago(days), site: 's', ...UNSAID };
      for (const table of TABLES) await database.table(table).put(row);
    }
    await keepHouse(NOW);
    for (const table of TABLES) {
      const rows: { id: string }[] = await database.table(table).toArray();
      expect(rows.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(left);
    }
  });

  it.each([
    [89, 'ab'],
    [91, null],
  ])('%i days after the update the salt of the version before is %j', async (days, left) => {
    await storage.setItem('local:conversationSalt', 'ab');
    vi.spyOn(Date, 'now').mockReturnValue(NOW - days * DAY);
    await hashingKey();
    await keepHouse(NOW);
    expect(await storage.getItem('local:conversationSalt')).toBe(left);
  });
});
