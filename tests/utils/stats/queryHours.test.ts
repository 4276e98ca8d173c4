import { beforeEach, expect, it } from 'vitest';
import { emptyMonth, hourOfWeek } from '../../../utils/stats/hours';
import { hoursBetween } from '../../../utils/stats/queryHours';
import { database } from '../../../utils/storage/database';

beforeEach(async () => {
  await database.hours.clear();
  await database.hours.bulkPut(['2026-09', '2026-10', '2026-11'].map((month) => emptyMonth(month, 'zendesk')));
});

it.each([
  ['2026-10-31', '2026-11-01', ['2026-10', '2026-11']],
  ['2026-10-01', '2026-10-01', ['2026-10']],
  ['', '2026-09-30', ['2026-09']],
  ['2026-10-15', '', ['2026-10', '2026-11']],
  ['2027-01-01', '2027-01-02', []],
])('the days from %j to %j touch the months %j', async (from, to, months) => {
  expect((await hoursBetween({ from, to })).map(({ month }) => month)).toEqual(months);
});

it.each([
  [new Date(2026, 10, 23, 0, 0), 0],
  [new Date(2026, 10, 25, 14, 59), 62],
  [new Date(2026, 10, 29, 23, 59), 167],
])('%s is hour %i of the week', (date, hour) => {
  expect(hourOfWeek(date)).toBe(hour);
});
