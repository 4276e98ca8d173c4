import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacementOf } from '../../rules/replacement';
import { anyText } from '../support/anyText';

/** "[Obviously], the lamp" with the words in brackets replaced. */
function replaceIn(example: string, rewrite: string): string {
  const start = example.indexOf('[');
  const draft = example.replace('[', '').replace(']', '');
  const change = replacementOf(draft, { start, end: example.indexOf(']') - 1 }, rewrite);
  return draft.slice(0, change.start) + change.text + draft.slice(change.end);
}

describe('replacementOf', () => {
  it('puts a rewrite exactly where the words were', () => {
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
    ['We sent it 🙂 [Frankly], no.', 'We sent it 🙂 No.'],
    ['- [Frankly], no.', '- No.'],
    ['1) [frankly], no.', '1) no.'],
    ['Hi Kim, [frankly], no.', 'Hi Kim, no.'],
    ['**[Frankly], no.**', '**No.**'],
    ['We sent it.[Frankly], no.', 'We sent it.No.'],
    ['Sorry :( [Frankly], no.', 'Sorry :( No.'],
    ['I know that [due to fog], the boat was late.', 'I know that the boat was late.'],
    ['No fee is due, but [our crew is the best].', 'No fee is due.'],
    ['No fee is due and [our crew is the best]!', 'No fee is due!'],
    ['(No fee is due; and [our crew is the best])', '(No fee is due)'],
    ['No fee is due, but [our crew is the best]\nKim', 'No fee is due\nKim'],
    ['No fee is due, but [frankly] we are late.', 'No fee is due, but we are late.'],
    ['It is the Sand [of course].', 'It is the Sand.'],
    ['It is not here yet [of course].', 'It is not here yet.'],
    ['We deliver by noon, but [due to fog], not today.', 'We deliver by noon, but not today.'],
    ['We are late, and, [due to fog], so is the boat.', 'We are late, and so is the boat.'],
    ['Hello.\n- [Due to fog], no boat left.', 'Hello.\n- No boat left.'],
    ['2. [Due to fog] no boat left.', '2. No boat left.'],
    ['The lamp (which is, [frankly], blue) is here.', 'The lamp (which is blue) is here.'],
  ])('removes the words of “%s”', (example, expected) => {
    expect(replaceIn(example, '')).toBe(expected);
  });

  it.each([
    ['[Why did you not call us]?', 'We should have called you', 'We should have called you.'],
    ['[Why did you not call us]?!', 'We should have called you', 'We should have called you.'],
    ['(“[Why did you not call us]”?)', 'We called', '(“We called”.)'],
    ['It works now, so [can you clear your cache]?', 'we see it too', 'It works now, so we see it too.'],
    ['[Are you sure]?', 'Could you tell me more', 'Could you tell me more?'],
    ['[Are you sure]?', 'Which model do you use?', 'Which model do you use?'],
    ['[You must be wrong].', 'Which model do you use?', 'Which model do you use?'],
    ['[You must be wrong].', 'Could you tell me more', 'Could you tell me more?'],
    ['[Are you sure]?', 'We would like to ask [your question]', 'We would like to ask [your question]?'],
    [
      'Could you send it back, [as per our policy]?',
      'so that we mend it',
      'Could you send it back, so that we mend it?',
    ],
    ['Did you know that [it is not our fault]?', 'we lost it', 'Did you know that we lost it?'],
    ['Sorry, [but what do you expect]?', 'and here is [your offer]', 'Sorry, and here is [your offer].'],
    ['[No refunds].', 'What we can do is [your offer]', 'What we can do is [your offer].'],
    ['[No refunds]!', 'Here is what we do', 'Here is what we do!'],
    ['[No refunds]...', 'Here is what we do', 'Here is what we do...'],
    ['[Is it] 3.5?', 'It is', 'It is 3.5?'],
    ['[Read it on a.example.com/?x]', 'Here it is', 'Here it is'],
  ])('ends “%s” with the mark that it needs', (example, rewrite, expected) => {
    expect(replaceIn(example, rewrite)).toBe(expected);
  });

  it('changes only the words, what joins them to the rest, and a letter, in any text', () => {
    fc.assert(
      fc.property(anyText(), fc.string({ minLength: 1 }), anyText(), (a, b, c) => {
        const draft = a + b + c;
        const { start, end, text } = replacementOf(draft, { start: a.length, end: a.length + b.length }, '');
        expect(draft.slice(start, a.length)).toMatch(/^,?[ \u00A0]*$/);
        const after = draft.slice(a.length + b.length, end);
        expect(after).toMatch(/^(?:[,;:]?[ \u00A0]*\p{Ll}?|[.!?…]*[ \u00A0]*)$/u);
        if (text !== '') expect(after.endsWith(text) || after.toUpperCase().endsWith(text)).toBe(true);
      }),
    );
  });
});
