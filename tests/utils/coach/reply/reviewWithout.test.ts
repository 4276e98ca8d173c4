import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../../../rules/review';
import { wordAtCaret } from '../../../../utils/coach/field/wordAtCaret';
import { reviewWithout } from '../../../../utils/coach/reply/reviewWithout';

describe('wordAtCaret', () => {
  it.each([
    ['at the end of the draft', 'I am sor', 8, { start: 5, end: 8 }],
    ['before a full stop', 'I am sorry. Bye', 10, { start: 5, end: 10 }],
    ['with an apostrophe', 'I’m', 3, { start: 0, end: 3 }],
    ['with accents', 'a cafe\u0301', 7, { start: 2, end: 7 }],
    ['after a space', 'I am ', 5, undefined],
    ['within a word', 'I am sorry', 7, undefined],
    ['at the start', 'sorry', 0, undefined],
    ['nowhere', 'sorry', undefined, undefined],
  ])('%s', (_, text, caret, word) => {
    expect(wordAtCaret(text, caret)).toEqual(word);
  });
});

describe('reviewWithout', () => {
  const inRecovery = (text: string) => review(text, { situation: 'recovery' });
  const draft = "Hi Kim. I'm sorry if you feel that way. We shipped it. This never happens.";

  it('does not judge the word that is being typed', () => {
    const half = "I'm sorry if you feel";
    const { flags } = reviewWithout(half, { start: 17, end: 21 }, inRecovery);
    expect(flags.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('feel'));
  });

  it('gives the same flags as the whole review if the word is not part of a flag', () => {
    const at = draft.indexOf('shipped');
    const whole = inRecovery(draft);
    const without = reviewWithout(draft, { start: at, end: at + 7 }, inRecovery);
    expect(whole.flags.length).toBeGreaterThan(1);
    expect(without.flags).toEqual(whole.flags);
  });

  it('gives correct offsets, wherever the word is', () => {
    fc.assert(
      fc.property(fc.nat(draft.length), (caret) => {
        const { flags } = reviewWithout(draft, wordAtCaret(draft, caret), inRecovery);
        for (const flag of flags) {
          expect(flag.start).toBeLessThan(flag.end);
          expect(flag.text).toBe(draft.slice(flag.start, flag.end));
        }
      }),
    );
  });
});
