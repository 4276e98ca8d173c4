import { describe, expect, it } from 'vitest';
import { startWords, trendPoints, trendRange } from '../../../entrypoints/dashboard/trendPoints';
import { emptySheet, type Sheet } from '../../../utils/stats/sheet';

const sheet = (day: string, rules: string, model = ''): Sheet =>
  emptySheet({ day, site: 'zendesk', situation: 'recovery', rules, model, source: '' });

describe('trendPoints', () => {
  it('has every stretch, also one in which nothing was counted', () => {
    const range = { from: '2026-11-21', to: '2026-11-23' };
    const points = trendPoints([sheet('2026-11-21', 'a'), sheet('2026-11-23', 'a')], range, 'day');
    expect(points.map(({ start, sheets }) => [start, sheets.length])).toEqual([
      ['2026-11-21', 1],
      ['2026-11-22', 0],
      ['2026-11-23', 1],
    ]);
  });

  it.each<[string, Sheet[], (string | undefined)[]]>([
    ['nothing new', [sheet('2026-11-21', 'a'), sheet('2026-11-22', 'a')], [undefined, undefined]],
    ['new rules', [sheet('2026-11-21', 'a'), sheet('2026-11-22', 'b')], [undefined, 'New rules']],
    ['a new reader', [sheet('2026-11-21', 'a', '1'), sheet('2026-11-22', 'a', '2')], [undefined, 'New reader']],
    [
      'both at once',
      [sheet('2026-11-21', 'a', '1'), sheet('2026-11-22', 'b', '2')],
      [undefined, 'New rules and reader'],
    ],
    // Whether the reader read along is not a change of its version.
    ['a day without the reader', [sheet('2026-11-21', 'a', '1'), sheet('2026-11-22', 'a')], [undefined, undefined]],
    [
      'counts of before versions were kept',
      [sheet('2026-11-21', ''), sheet('2026-11-22', 'b')],
      [undefined, undefined],
    ],
  ])('marks %s', (_, sheets, changes) => {
    const points = trendPoints(sheets, { from: '2026-11-21', to: '2026-11-22' }, 'day');
    expect(points.map(({ change }) => change)).toEqual(changes);
  });

  it.each([
    ['day', '23 Nov'],
    ['week', 'week of 23 Nov'],
    ['month', 'Nov 2026'],
  ] as const)('calls a %s %s', (grain, words) => {
    expect(startWords('2026-11-23', grain)).toBe(words);
  });
});

it.each([
  ['2026-11-01', '2026-11-30', '2026-11-01', '2026-11-30'],
  ['', '', '2026-11-21', '2026-11-23'],
  // Future days say nothing.
  ['2026-11-01', '2099-01-01', '2026-11-01', '2026-12-01'],
])('a trend from %j to %j is one from %s to %s', (from, to, first, last) => {
  const sheets = [sheet('2026-11-23', 'a'), sheet('2026-11-21', 'a')];
  expect(trendRange(sheets, { from, to }, '2026-12-01')).toEqual({ from: first, to: last });
});

it.each([[{ from: '', to: '' }], [{ from: '2026-11-30', to: '2026-11-01' }]])(
  'there is no trend of nothing in %j',
  (range) => {
    expect(trendRange([], range, '2026-12-01')).toBeUndefined();
  },
);
