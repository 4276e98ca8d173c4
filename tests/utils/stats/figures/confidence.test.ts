import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differ, poisson, wilson } from '../../../../utils/stats/figures/confidence';

describe('wilson', () => {
  // Known values, to four digits.
  it.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [10, 100, 0.0552, 0.1744],
    [50, 100, 0.4038, 0.5962],
    [100, 100, 0.963, 1],
    [0, 0, 0, 1],
  ])('%i of %i is %f to %f', (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share, within 0 and 1, and narrows with the number of cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const count = Math.round(of * part);
        const { low, high } = wilson(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / of + 1e-12);
        expect(high).toBeGreaterThanOrEqual(count / of - 1e-12);
        const wider = wilson(count, of);
        const narrower = wilson(4 * count, 4 * of);
        expect(narrower.high - narrower.low).toBeLessThan(wider.high - wider.low);
      }),
    );
  });
});

describe('poisson', () => {
  // The exact limits, as published tables list them.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [10, 4.7954, 18.3904],
    [100, 81.3639, 121.6272],
  ])('%i is %f to %f', (count, low, high) => {
    expect(poisson(count).low).toBeCloseTo(low, 3);
    expect(poisson(count).high).toBeCloseTo(high, 3);
  });
});

describe('differ', () => {
  it.each([
    ['as much', { count: 10, of: 100 }, { count: 11, of: 100 }, false],
    ['half as much, of many', { count: 100, of: 1000 }, { count: 200, of: 1000 }, true],
    ['half as much, of few', { count: 2, of: 100 }, { count: 4, of: 100 }, false],
    ['none and many, of fewer than 30', { count: 0, of: 29 }, { count: 60, of: 100 }, false],
    ['nothing at all', { count: 0, of: 100 }, { count: 0, of: 100 }, false],
  ])('%s', (_, one, other, is) => {
    expect(differ(one, other)).toBe(is);
    expect(differ(other, one)).toBe(is);
  });
});
