import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../utils/reader/readSpan';
import { windowsOf } from '../../../utils/reader/windows';
import { WordPiece } from '../../../utils/reader/wordPiece';
import { VOCABULARY } from './tokens';

describe('windows', () => {
  it.each<[name: string, lengths: number[], expected: string[]]>([
    ['none for an empty draft', [], []],
    ['one where everything fits', [3, 3, 4], ['0-3: 0-3']],
    ['two that share two sentences', [3, 3, 3, 3], ['0-3: 0-2', '1-4: 2-4']],
    ['one per sentence where no two fit together', [10, 10], ['0-1: 0-1', '1-2: 1-2']],
    ['fewer shared sentences where the next one is long', [3, 3, 3, 7], ['0-3: 0-3', '2-4: 3-4']],
  ])('%s', (_, lengths, expected) => {
    const windows = windowsOf(lengths, 10);
    expect(windows.map(({ from, to, ownFrom, ownTo }) => `${from}-${to}: ${ownFrom}-${ownTo}`)).toEqual(expected);
  });

  it('own every sentence exactly once, fit, and stay the same when text is added after them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 60 }), (lengths) => {
        const windows = windowsOf(lengths, 20);
        let next = 0;
        for (const { from, to, ownFrom, ownTo } of windows) {
          expect(ownFrom).toBe(next);
          expect(ownFrom).toBeGreaterThanOrEqual(from);
          expect(ownTo).toBeLessThanOrEqual(to);
          expect(lengths.slice(from, to).reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(20);
          next = ownTo;
        }
        expect(next).toBe(lengths.length);
        const longer = windowsOf([...lengths, 5], 20);
        const places = (some: typeof windows) => some.slice(0, -1).map(({ from, to }) => [from, to]);
        expect(places(longer).slice(0, Math.max(0, windows.length - 1))).toEqual(places(windows));
      }),
    );
  });
});

describe('the span of a flaw', () => {
  const text = 'We never damaged the kettles.';
  const tokens = new WordPiece(VOCABULARY).tokens(text);
  // we never damaged the kettle ##s .
  it.each<[name: string, probabilities: number[], words: string]>([
    ['is the run of likely tokens', [0, 0.9, 0.8, 0, 0, 0, 0], 'never damaged'],
    ['bridges one token', [0, 0.9, 0.1, 0.9, 0, 0, 0], 'never damaged the'],
    ['is the weightier of two runs', [0.6, 0, 0, 0.9, 0.9, 0, 0], 'the kettles'],
    ['has whole words', [0, 0, 0, 0, 0, 0.9, 0], 'kettles'],
    ['is the sentence where no token is likely', [0, 0, 0, 0, 0, 0, 0], text],
  ])('%s', (_, probabilities, words) => {
    expect(tokens).toHaveLength(probabilities.length);
    const { start, end } = readSpan({ text, tokens }, probabilities, 0.5);
    expect(text.slice(start, end)).toBe(words);
  });
});
