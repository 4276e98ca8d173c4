import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partInSight, type Side } from '../../../../utils/coach/marks/partInSight';

const SIDES: Record<string, Side> = { '^': 'above', o: 'in', v: 'below' };
const END = Number.POSITIVE_INFINITY;

/** Positions of five characters each, ten apart, one for each sign: above, in, or below the visible part. */
function partOf(signs: string) {
  const places = [...signs].map((sign, at) => ({ start: at * 10, end: at * 10 + 5, side: SIDES[sign] as Side }));
  return { places, part: partInSight(places, ({ side }) => side) };
}

describe('the visible part of a draft', () => {
  it.each([
    ['', 0, END],
    ['ooo', 0, END],
    ['^^oov', 15, 40],
    ['^^oo', 15, END],
    ['oovv', 0, 20],
    // Between two positions with nothing flagged.
    ['^^vv', 15, 20],
    ['^^', 15, END],
    ['vv', 0, 0],
    // Cells of a table, side by side.
    ['^o^ov', 5, 40],
    ['^ovov', 5, 40],
  ])('of %j goes from %i to %d', (signs, start, end) => {
    expect(partOf(signs).part).toEqual({ start, end });
  });

  it('contains everything visible, and nothing else if there is only one column', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('^', 'o', 'v') }), (signs) => {
        const { places, part } = partOf(signs);
        const isHeld = ({ start, end }: { start: number; end: number }) => start < part.end && end > part.start;
        const isColumn = /^\^*o*v*$/.test(signs);
        for (const place of places) {
          if (place.side === 'in') expect(isHeld(place)).toBe(true);
          else if (isColumn) expect(isHeld(place)).toBe(false);
        }
      }),
    );
  });
});
