import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/stats/figures/periods';
import { localDay } from '../../../utils/stats/localDay';
import { byDay, sheetsBetween, statsBetween } from '../../../utils/stats/queryStats';
import type { StatRow } from '../../../utils/stats/statRow';
import { database } from '../../../utils/storage/database';
import { storeRows } from '../../support/storeRows';

function row(day: string, shown: number, phrase = 'as per our policy'): StatRow {
  return {
    day,
    site: 'gmail',
    ruleId: 'defensive/policy',
    category: 'defensive',
    phrase,
    situation: 'recovery',
    rules: '0a1b2c3d',
    model: '',
    shown,
    fixed: 1,
    edited: 0,
    dismissed: 2,
    sent: 0,
    disputed: 0,
    blank: 1,
  };
}

beforeEach(async () => {
  await database.sheets.clear();
  await storeRows(row('2026-11-19', 3), row('2026-11-20', 1), row('2026-11-20', 4, 'policy says'));
  await storeRows(row('2026-11-21', 2));
});

describe('statsBetween', () => {
  it.each([
    { from: '2026-11-20', to: '2026-11-20', shown: [4, 1] },
    { from: '2026-11-20', to: '2026-11-21', shown: [2, 4, 1] },
    { from: '2026-11-20', to: '', shown: [2, 4, 1] },
    { from: '', to: '2026-11-19', shown: [3] },
    { from: '', to: '', shown: [2, 4, 1, 3] },
    { from: '2026-11-22', to: '2026-11-19', shown: [] },
  ])('$from to $to gives $shown', async ({ from, to, shown }) => {
    expect((await statsBetween({ from, to })).map((found) => found.shown)).toEqual(shown);
  });
});

describe('sheetsBetween', () => {
  it.each([
    ['days', ['2026-01-01', '2026-02-28', '2026-03-01', '2026-11-18']],
    ['days that are far apart', ['0001-01-01', '1999-12-31', '9999-12-31']],
    ['what is no day of the calendar', ['2026-02-30', '2026-02-31']],
  ])('gives each sheet once, in the order of days, of %s', async (_, days) => {
    await storeRows(...days.map((day) => row(day, 1)));
    const stored = await sheetsBetween({ from: '', to: '' });
    expect(stored.map(({ day }) => day)).toEqual([...days, '2026-11-19', '2026-11-20', '2026-11-21'].sort());
  });

  it('gives each of many days', async () => {
    const days = Array.from({ length: 90 }, (_, place) => addDays('2026-06-01', place));
    await storeRows(...days.map((day) => row(day, 1)));
    for (const [from, to] of [
      ['2026-06-01', '2026-08-29'],
      ['2026-06-03', '2026-06-08'],
      ['', '2026-07-31'],
    ] as const) {
      const stored = await sheetsBetween({ from, to });
      expect(stored.map(({ day }) => day)).toEqual(days.filter((day) => day >= from && day <= to));
    }
  });
});

describe('localDay', () => {
  it.each([
    [new Date(2026, 10, 21, 0, 0), '2026-11-21'],
    [new Date(2026, 0, 5, 23, 59, 59), '2026-01-05'],
  ])('%s is %s', (moment, day) => {
    expect(localDay(moment)).toBe(day);
  });
});

it('byDay sums what differs only in situation and version', async () => {
  await storeRows({ ...row('2026-11-21', 5), situation: 'serious', model: '1' });
  await storeRows(row('2026-11-18', 9));
  const rows = byDay(await sheetsBetween({ from: '2026-11-18', to: '' }));
  expect(rows.map(({ day, phrase, shown, dismissed }) => [day, phrase, shown, dismissed])).toEqual([
    ['2026-11-21', 'as per our policy', 7, 4],
    ['2026-11-20', 'policy says', 4, 2],
    ['2026-11-20', 'as per our policy', 1, 2],
    ['2026-11-19', 'as per our policy', 3, 2],
    ['2026-11-18', 'as per our policy', 9, 2],
  ]);
});
