import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacementOf } from '../../rules/replacement';

/** "[Obviously], the lamp" with the words in brackets replaced. */
function replaceIn(example: string, rewrite: string): string {
  const start = example.indexOf('[');
  const draft = example.replace('[', '').replace(']', '');
  const change = replacementOf(draft, { start, end: example.indexOf(']') - 1 }, rewrite);
  return draft.slice(0, change.start) + change.text + draft.slice(change.end);
}

describe('replacementOf', () => {
  it('puts a rewrite exactly where the words stood', () => {
    expect(replacementOf('Well, obviously, no.', { start: 6, end: 15 }, 'yes')).toEqual({
      start: 6,
      end: 15,
      text: 'yes',
    });
  });

  it.each([
    ['[Obviously], the lamp is blue.', 'The lamp is blue.'],
    ['[Obviously] the lamp is blue.', 'The lamp is blue.'],
    ['[obviously], the lamp is blue.', 'the lamp is blue.'],
    ['Hello Kim. [Frankly], I like it.', 'Hello Kim. I like it.'],
    ['Hello Kim,\n[As I said]: école at nine.', 'Hello Kim,\nÉcole at nine.'],
    ['[Obviously], 3 lamps are blue.', '3 lamps are blue.'],
    ['The lamp is blue, [frankly].', 'The lamp is blue.'],
    ['The lamp, [frankly], is blue.', 'The lamp is blue.'],
    ['The lamp is [frankly] blue.', 'The lamp is blue.'],
    ['Well, [obviously] the lamp is blue.', 'Well, the lamp is blue.'],
    ['The lamp is blue, [frankly]\nKim', 'The lamp is blue\nKim'],
    ['The lamp is blue, [frankly]', 'The lamp is blue'],
    ['Hello. [As I said]. Bye.', 'Hello. Bye.'],
    ['[As I said]', ''],
    ['“Yes.” [Frankly], no.', '“Yes.” No.'],
    ['- [Frankly], no.', '- No.'],
    ['Hello\n• [As I said], no.', 'Hello\n• No.'],
    ['2. [Please note that] the gate is shut.', '2. The gate is shut.'],
    ['But [frankly], the lamp is blue.', 'But the lamp is blue.'],
    ['I looked, and [frankly], the lamp is blue.', 'I looked, and the lamp is blue.'],
    ['[Frankly],\u00A0no.', 'No.'],
    ['The lamp (which is, [frankly], blue) is here.', 'The lamp (which is blue) is here.'],
  ])('removes the words of “%s”', (example, expected) => {
    expect(replaceIn(example, '')).toBe(expected);
  });

  it('touches nothing but the words, what joins them to the rest, and a letter, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (a, b, c) => {
          const draft = a + b + c;
          const { start, end, text } = replacementOf(draft, { start: a.length, end: a.length + b.length }, '');
          expect(draft.slice(start, a.length)).toMatch(/^,?[ \u00A0]*$/);
          const after = draft.slice(a.length + b.length, end);
          expect(after).toMatch(/^(?:[,;:]?[ \u00A0]*\p{Ll}?|[.!?…]*[ \u00A0]*)$/u);
          if (text !== '') expect(after.endsWith(text) || after.toUpperCase().endsWith(text)).toBe(true);
        },
      ),
    );
  });
});
