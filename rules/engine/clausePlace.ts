import { readSentence } from './readSentence';
import type { Span } from './sentences';
import { widen } from './widen';

/**
 * The clause of a sentence around some of its words, as a rule marks it by `span: 'clause'`.
 * @param words and what is returned: offsets into the sentence as it was typed, in UTF-16 units
 */
export function clausePlace(sentence: string, words: Span): Span {
  const { original, ...read } = readSentence(sentence);
  if (read.words.count === 0) return words;
  const { length } = read.words.text;
  // The way there is known only backwards.
  const offsetOf = (place: number) => {
    let offset = 0;
    while (offset < length && original({ start: offset, end: offset }).start < place) offset += 1;
    return offset;
  };
  return original(widen({ start: offsetOf(words.start), end: offsetOf(words.end) }, 'clause', read));
}
