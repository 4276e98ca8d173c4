import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../rules/engine/library/library';
import { review } from '../../../../rules/review';
import { Reviewer } from '../../../../utils/coach/reply/reviewer';

const phrases = rules.flatMap(({ flags }) => Object.keys(flags)).map((example) => example.replace(/[[\]]/g, ''));
const piece = fc.oneof(
  fc.constantFrom(...phrases),
  fc.constantFrom(
    ' ',
    '. ',
    '\n',
    '\r\n',
    '\r',
    '> ',
    '-- \n',
    'On Mon, Kim wrote:',
    '?',
    ' not',
    ' you ',
    ' sorry',
    // Lines that were broken only to fit are one sentence.
    'the\n',
    'sorry if you\n',
    'feel that way',
    ' because\r\n',
    'we ',
    ' lamp',
    '😀',
    '[x y z]',
  ),
  fc.string({ maxLength: 3 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), taken: fc.nat(12), written: piece });
const context = fc.constantFrom(
  {},
  { situation: 'recovery' as const },
  { customerMessage: 'My lamp came broken and nobody answers!' },
);

describe('Reviewer', () => {
  it('gives the same result as a review from scratch, whatever is written in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.tuple(edit, context), { maxLength: 12 }),
        (start, edits) => {
          const reviewer = new Reviewer();
          let draft = start.join('');
          reviewer.review(draft, {});
          for (const [{ at, taken, written }, told] of edits) {
            const place = Math.floor(at * draft.length);
            draft = draft.slice(0, place) + written + draft.slice(place + taken);
            expect(reviewer.review(draft, told)).toEqual(review(draft, told));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same result as a review from scratch after every key', () => {
    const reviewer = new Reviewer();
    const whole =
      "Hi Kim.\nI'm sorry if you feel that way. We looked at the lamp. This never happens.\nI will call you.";
    const typed = ' We sent it on Friday, as I said, and the box was fine. Sorry for the wait.';
    for (const at of [7, 8, 47, 48, 66, 67, whole.length]) {
      for (let length = 1; length <= typed.length; length += 1) {
        const draft = whole.slice(0, at) + typed.slice(0, length) + whole.slice(at);
        expect(reviewer.review(draft, {})).toEqual(review(draft, {}));
      }
    }
  });

  it('gives the same result as a review from scratch where a sentence spans several lines', () => {
    const reviewer = new Reviewer();
    const typed =
      "Hi Kim, thank you for the picture of the lamp.\nI'm sorry if you\nfeel that way, and I have read the\nnote.";
    for (const at of [typed.length, 60, 20]) {
      for (let length = 0; length <= at; length += 1) {
        const draft = typed.slice(0, length) + typed.slice(at);
        expect(reviewer.review(draft, { situation: 'recovery' })).toEqual(review(draft, { situation: 'recovery' }));
      }
    }
  });
});
