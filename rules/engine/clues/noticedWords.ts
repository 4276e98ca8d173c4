import { SentenceText } from '../expressions/match';
import { remember } from '../expressions/memory';
import { normalise } from '../sentences/normalise';
import { linesOfReply, splitLine } from '../sentences/sentences';
import { type Clues, ClueTable } from './clues';

/** Tells a customer something that they may not know yet (seed 003: show that you are aware of it already). */
const NOTICED: Clues = {
  words: [],
  phrases: [
    '(we|team|colleague|colleagues|checks|system|systems|monitoring) .{0,3} (noticed|spotted|discovered|detected)',
    '(before|in case) you .{0,1} (notice|noticed)',
    'you (may|might|will) (not)? have .{0,1} (noticed|seen|been affected)',
    '(write|writing|email*|mail*|get in touch|getting in touch|reaching out|contact*|messaging) .{0,3} (to|because) .{0,2} (let you know|tell you|inform you|warn you|make you aware|we (found|made))',
    '(want*|would like|like you) .{0,3} to (hear|know|learn) .{0,5} (from us|first|before)',
  ],
};

const noticed = new ClueTable({ noticed: NOTICED });

const saysSo = remember(200, (sentence): boolean => {
  for (const _ of noticed.read());
  return noticed.holds(new SentenceText(normalise(sentence).text));
});

/** Whether a draft tells the customer of a failure that the company noticed itself. */
export function tellsFirst(draft: string): boolean {
  return linesOfReply(draft).some(({ text }) =>
    splitLine(text).some(({ start, end }) => saysSo(text.slice(start, end))),
  );
}
