import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALARM, limitsOf, standing, WARNING } from '../../../../utils/stats/figures/funnel';

/** The probability of at most so many of `of`, summed term by term; in logarithms, as the first terms may be tiny. */
function atMost(count: number, of: number, target: number): number {
  let term = of * Math.log(1 - target);
  let sum = Math.exp(term);
  for (let hits = 1; hits <= count; hits += 1) {
    term += Math.log((of - hits + 1) / hits) + Math.log(target / (1 - target));
    sum += Math.exp(term);
  }
  return sum;
}

describe('control limits', () => {
  it.each([
    // From tables of the binomial distribution: P(at most 39 of 100) = 0.0176, at most 40 = 0.0284.
    [0.2, 10, WARNING, 0, 0.5],
    [0.5, 100, WARNING, 0.4, 0.6],
    [0.5, 100, ALARM, 0.35, 0.65],
    [0.1, 1, WARNING, 0, 1],
  ])('of a share of %f in %i replies, %f', (target, of, within, low, high) => {
    const limits = limitsOf(target, of, within);
    expect(limits.low).toBeCloseTo(low, 9);
    expect(limits.high).toBeCloseTo(high, 9);
  });

  it('leave no more outside than they say', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.integer({ min: 1, max: 600 }),
        fc.constantFrom(WARNING, ALARM),
        (target, of, within) => {
          const { low, high } = limitsOf(target, of, within);
          const tail = (1 - within) / 2;
          const belowLow = Math.round(low * of) - 1;
          const upToHigh = Math.round(high * of);
          expect(belowLow < 0 ? 0 : atMost(belowLow, of, target)).toBeLessThanOrEqual(tail + 1e-6);
          expect(1 - atMost(upToHigh, of, target)).toBeLessThanOrEqual(tail + 1e-6);
        },
      ),
    );
  });

  it('are the narrower the more replies there are', () => {
    const widths = [10, 40, 160, 640, 2560].map((of) => {
      const { low, high } = limitsOf(0.2, of, WARNING);
      return high - low;
    });
    expect(widths).toEqual([...widths].sort((one, other) => other - one));
  });

  it.each([
    [20, 100, 'within'],
    [30, 100, 'warning'],
    [35, 100, 'alarm'],
    [11, 100, 'warning'],
    [5, 100, 'alarm'],
    [2, 4, 'within'],
  ] as const)('say of %i in %i beside a share of 0.2: %s', (count, of, where) => {
    expect(standing({ count, of }, 0.2)).toBe(where);
  });
});
