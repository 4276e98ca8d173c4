import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/database';
import { localDay } from '../../../utils/stats/localDay';
import { byDay, statsBetween, totalsOf } from '../../../utils/stats/queryStats';
import type { StatRow } from '../../../utils/stats/statRow';
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

it('totalsOf sums each outcome', async () => {
  expect(totalsOf(await statsBetween({ from: '', to: '' }))).toEqual({
    shown: 10,
    fixed: 4,
    edited: 0,
    dismissed: 8,
    sent: 0,
    disputed: 0,
    blank: 4,
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
  const rows = await statsBetween({ from: '2026-11-21', to: '' });
  expect(rows.map(({ situation, shown }) => [situation, shown])).toEqual([
    ['serious', 5],
    ['recovery', 2],
  ]);
  expect(byDay(rows).map(({ shown, dismissed }) => [shown, dismissed])).toEqual([[7, 4]]);
});
