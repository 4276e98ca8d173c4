import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsIn, type Piece, piecesOf, splitLine } from '../../../../rules/engine/sentences/sentences';
import { splitAfterEdit } from '../../../../rules/engine/sentences/splitAfterEdit';

const SENTENCES = [
  'We have looked at your order again and found that the parcel left our shelf. ',
  'It left at 3 p.m. on Nov. 25, as the driver said. ',
  'Is that so? ',
  'Thank you! :-) ',
  '- 1) See "the notice." It says more. ',
  'as i said. it is gone. ',
  'See the lamp.As per the note ',
  'Dr. Miller (see p. 3) is away ... but he will call. ',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
  fc.constantFrom('.', ' ', '. ', '?!', ')', '"', ' A', ' a', '3.', 'p.m', '[1]', ':-)', '`', '](', 'é', ' No. ', '\t'),
  fc.string({ maxLength: 3 }),
);
const line = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

const split = (text: string) => ({ text, pieces: piecesOf(text, 0, text.length, endsIn(text)) });

function moved({ end, sentences }: Piece, by: number): Piece {
  return { end: end + by, sentences: sentences.map((span) => ({ start: span.start + by, end: span.end + by })) };
}

describe('splitAfterEdit', () => {
  it('gives the sentences that splitting the whole line gives', () => {
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(8), piece, (text, at, taken, written) => {
        const start = at % (text.length + 1);
        const oldEnd = Math.min(text.length, start + taken);
        const now = text.slice(0, start) + written + text.slice(oldEnd);
        const old = split(text);
        const changed = splitAfterEdit(old, now, { start, oldEnd, newEnd: start + written.length });
        if (!changed) return;
        const { kept, pieces } = changed;
        const behind = old.pieces.slice(old.pieces.length - changed.moved);
        const all = [
          ...old.pieces.slice(0, kept),
          ...pieces,
          ...behind.map((one) => moved(one, now.length - text.length)),
        ];
        expect(all).toEqual(split(now).pieces);
        expect(all.flatMap(({ sentences }) => sentences)).toEqual(splitLine(now));
      }),
      { numRuns: 3000 },
    );
  });

  it('looks at no more of a longer line', () => {
    const [sentence = ''] = SENTENCES;
    const changedIn = (count: number) => {
      const text = sentence.repeat(count);
      const start = sentence.length * (count >> 1) + 8;
      const now = `${text.slice(0, start)} also${text.slice(start)}`;
      return splitAfterEdit(split(text), now, { start, oldEnd: start, newEnd: start + 5 })?.pieces.length;
    };
    expect(changedIn(40)).toBe(changedIn(20));
    expect(changedIn(20)).toBeLessThan(6);
  });

  it('leaves a line to be split as a whole where code or a link may go over several sentences', () => {
    const text = 'Run `a. B` now. Thank you.';
    expect(splitAfterEdit(split(text), `${text} `, { start: 26, oldEnd: 26, newEnd: 27 })).toBeUndefined();
  });
});
