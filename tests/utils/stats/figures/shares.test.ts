import { expect, it } from 'vitest';
import { sharesDiffer } from '../../../../utils/stats/figures/shares';

// Newcombe's own example: 56 of 70 against 48 of 80, a difference of 20 points, 5.2 to 33.4.
it.each([
  ['Newcombe’s example', [56, 70], [48, 80], true],
  ['355 of 436 against 367 of 493', [355, 436], [367, 493], true],
  ['the other way round', [367, 493], [355, 436], true],
  ['the same', [40, 50], [40, 50], false],
  ['a little more', [48, 60], [44, 60], false],
  ['all against none', [30, 30], [0, 30], true],
  ['too few', [29, 29], [0, 300], false],
  ['nothing', [0, 0], [0, 0], false],
] as const)('%s', (_, [count, of], [before, ofBefore], differ) => {
  expect(sharesDiffer({ count, of }, { count: before, of: ofBefore })).toBe(differ);
});
