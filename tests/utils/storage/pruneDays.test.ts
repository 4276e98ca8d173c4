import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../utils/storage/database';
import { pruneDays } from '../../../utils/storage/pruneDays';

const TABLES = ['sheets', 'promises', 'incidents', 'incidentCounts'] as const;
const DAYS = ['2025-12-31', '2026-08-22', '2026-08-23', '2026-11-21'];

/** The days that are stored, by table. */
async function days(): Promise<Record<string, string[]>> {
  const stored = TABLES.map(async (table) => {
    const rows: { day: string }[] = await database.table(table).orderBy('day').toArray();
    return [table, rows.map(({ day }) => day)] as const;
  });
  return Object.fromEntries(await Promise.all(stored));
}

const KEY = { site: 's', situation: '', rules: '', model: '', kind: '', causeKind: '', stage: '', source: '' };

const each = (left: string[]) => Object.fromEntries(TABLES.map((table) => [table, left]));

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const day of DAYS) {
    for (const table of TABLES) await database.table(table).put({ id: day, day, ...KEY });
  }
});

describe('pruneDays', () => {
  it.each<[string, string[]]>([
    ['2025-12-31', DAYS],
    ['2026-01-01', DAYS.slice(1)],
    ['2026-08-22', DAYS.slice(1)],
    ['2026-08-23', DAYS.slice(2)],
    ['2026-11-22', []],
  ])('keeps what is from %s or later', async (day, left) => {
    await pruneDays(day);
    expect(await days()).toEqual(each(left));
  });

  it('deletes nothing when one of them cannot be deleted', async () => {
    vi.spyOn(database.incidents, 'where').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await expect(pruneDays('2026-11-22')).rejects.toThrow();
    expect(await days()).toEqual(each(DAYS));
  });

  it('deletes a month of hours with its first day', async () => {
    for (const month of ['2026-07', '2026-08', '2026-09']) {
      await database.table('hours').put({ month, site: 's', source: '' });
    }
    await pruneDays('2026-08-02');
    expect((await database.hours.toArray()).map(({ month }) => month)).toEqual(['2026-09']);
  });
});
