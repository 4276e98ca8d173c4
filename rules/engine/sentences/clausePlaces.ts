import { remember } from '../expressions/memory';
import { widen } from '../expressions/widen';
import { lengthOfOpening } from './opening';
import { readSentence } from './readSentence';
import type { Span } from './sentences';

/**
 * The clauses of a sentence after its greeting, as rules mark them with `span: 'clause'`, in order and each once; a
 * conclusion belongs to the clause it is drawn from.
 * @returns offsets into the sentence as it was typed, in UTF-16 units
 */
export const clausePlaces: (sentence: string) => readonly Span[] = remember(200, (sentence) => {
  const { original, ...read } = readSentence(sentence);
  const { words, text } = read.words;
  const opening = lengthOfOpening(text);
  const kept: Span[] = [];
  for (const { start, end } of words) {
    const last = kept.at(-1)?.end ?? 0;
    const place = start >= opening ? original(widen({ start, end }, 'clause', read)) : undefined;
    // A conjunction between two clauses belongs to neither.
    if (place && place.start >= last && place.end > last) kept.push(place);
  }
  return kept;
});
