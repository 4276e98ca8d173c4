import { remember } from '../expressions/memory';
import { widen } from '../expressions/widen';
import { lengthOfOpening } from './opening';
import { readSentence } from './readSentence';
import type { Span } from './sentences';

/**
 * The clauses of a sentence behind its greeting, as rules mark them by `span: 'clause'`, in order and each once; a
 * conclusion is one with what it is drawn from.
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
    // What joins two clauses is in neither.
    if (place && place.start >= last && place.end > last) kept.push(place);
  }
  return kept;
});
