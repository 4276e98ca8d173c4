import { describe, expect, it } from 'vitest';
import { changeWords, rateWords, shareWords } from '../../../entrypoints/dashboard/figureWords';

describe('figures in words', () => {
  it.each([
    [10, 100, '10%', 'n = 100 replies, 95% interval 6–17%'],
    [4321, 8091, '53%', 'n = 8,091 replies, 95% interval 52–54%'],
    [0, 29, '0%', 'n = 29 replies: too few replies'],
    [0, 0, '–', 'no replies'],
  ])('%i of %i replies', (count, of, figure, trust) => {
    expect(shareWords(count, of, 'replies')).toEqual({ figure, trust });
  });

  it('says of other cases, too, when there are too few', () => {
    expect(shareWords(3, 9, 'flags').trust).toBe('n = 9 flags: too few to say');
  });

  it.each([
    [10, 100, 100, '10.0', 'n = 100 replies, 95% interval 4.8–18.4'],
    [0, 400, 100, '0.0', 'n = 400 replies, 95% interval 0.0–0.9'],
    [3, 12, 100, '25.0', 'n = 12 replies: too few replies'],
  ])('%i on %i replies, per %i', (count, of, per, figure, trust) => {
    expect(rateWords({ count, of }, per)).toEqual({ figure, trust });
  });

  it.each([
    [100, 200, 'down by half'],
    [133, 200, 'down by a third'],
    [250, 200, 'up by a quarter'],
    [280, 200, 'up by 40%'],
    [201, 200, 'about the same'],
    [100, 0, 'up from none'],
    [0, 0, 'about the same'],
  ])('%i after %i on 1,000 replies each is %s', (now, before, words) => {
    expect(changeWords({ count: now, of: 1000 }, { count: before, of: 1000 })).toBe(words);
  });
});
