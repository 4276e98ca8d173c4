import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysIn,
  type Grain,
  grainFor,
  rangeBefore,
  startOf,
  startsIn,
} from '../../../../utils/stats/figures/periods';

describe('periods', () => {
  it.each([
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
    // Clocks change in the tests' time zone, on 5 April and 27 September.
    ['2026-04-04', 2, '2026-04-06'],
    ['2026-09-26', 2, '2026-09-28'],
  ])('%s and %i days is %s', (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
    expect(daysIn(count > 0 ? { from: day, to: then } : { from: then, to: day })).toBe(Math.abs(count) + 1);
  });

  it.each([
    [
      { from: '2026-11-01', to: '2026-11-30' },
      { from: '2026-10-02', to: '2026-10-31' },
    ],
    [
      { from: '2026-11-30', to: '2026-11-30' },
      { from: '2026-11-29', to: '2026-11-29' },
    ],
    [{ from: '', to: '2026-11-30' }, undefined],
    [{ from: '2026-11-30', to: '' }, undefined],
    [{ from: '2026-11-30', to: '2026-11-01' }, undefined],
  ])('before %j is %j', (range, before) => {
    expect(rangeBefore(range)).toEqual(before);
  });

  it.each<[string, Grain, string]>([
    ['2026-11-29', 'day', '2026-11-29'],
    ['2026-11-29', 'week', '2026-11-23'],
    ['2026-11-23', 'week', '2026-11-23'],
    ['2026-11-29', 'month', '2026-11-01'],
  ])('%s is in the %s of %s', (day, grain, start) => {
    expect(startOf(day, grain)).toBe(start);
  });

  it.each<[string, string, Grain, string[]]>([
    ['2026-11-28', '2026-11-30', 'day', ['2026-11-28', '2026-11-29', '2026-11-30']],
    ['2026-11-20', '2026-11-30', 'week', ['2026-11-16', '2026-11-23', '2026-11-30']],
    ['2026-01-31', '2026-03-01', 'month', ['2026-01-01', '2026-02-01', '2026-03-01']],
  ])('from %s to %s there are the %ss %j', (from, to, grain, starts) => {
    expect(startsIn({ from, to }, grain)).toEqual(starts);
  });

  it.each<[string, Grain]>([
    ['2026-11-30', 'day'],
    ['2027-01-30', 'week'],
    ['2028-01-01', 'month'],
  ])('from November to %s there is a point a %s', (to, grain) => {
    expect(grainFor({ from: '2026-11-01', to })).toBe(grain);
  });
});
