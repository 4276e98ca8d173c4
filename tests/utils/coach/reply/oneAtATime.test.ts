import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../rules/types';
import { oneAtATime } from '../../../../utils/coach/reply/oneAtATime';

const flag = (severity: Severity, start: number, end: number) => ({ severity, start, end });

describe('oneAtATime', () => {
  it.each([
    ['keeps flags that only touch', [flag('hint', 0, 5), flag('warning', 5, 9)], [0, 1]],
    ['shows the more severe of two', [flag('caution', 0, 20), flag('warning', 5, 9)], [1]],
    ['shows the shorter of two equally severe ones', [flag('warning', 0, 20), flag('warning', 5, 9)], [1]],
    [
      'keeps what only overlaps a hidden one',
      [flag('hint', 0, 6), flag('caution', 4, 9), flag('warning', 8, 12)],
      [0, 2],
    ],
    ['keeps one of two at the same place', [flag('hint', 0, 6), flag('hint', 0, 6)], [0]],
    ['accepts an empty list', [], []],
  ])('%s', (_, flags, kept) => {
    expect(oneAtATime(flags)).toEqual(kept.map((index) => flags[index]));
  });

  it('never shows two flags on the same words, nor hides one that overlaps nothing shown', () => {
    const span = fc.record({
      severity: fc.constantFrom<Severity>('hint', 'caution', 'warning'),
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const flags = spans
          .map(({ severity, start, length }) => flag(severity, start, start + length))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const shown = oneAtATime(flags);
        const overlaps = (one: (typeof flags)[0], other: (typeof flags)[0]) =>
          one.start < other.end && other.start < one.end;
        for (const one of shown) expect(shown.filter((other) => overlaps(one, other))).toEqual([one]);
        for (const one of flags) expect(shown.some((other) => overlaps(one, other))).toBe(true);
        expect(shown).toEqual(flags.filter((one) => shown.includes(one)));
      }),
    );
  });
});
