import { SentenceText } from '../expressions/match';
import type { Sentence } from './clause';
import { normalise } from './normalise';
import type { Span } from './sentences';

/** A sentence as the rules read it. */
export interface ReadSentence extends Sentence {
  /** As it was typed. */
  sentence: string;
  /** Turns a place in the normalised sentence into one in what was typed. */
  original: (place: Span) => Span;
}

/** Reads a sentence as it was typed. */
export function readSentence(sentence: string): ReadSentence {
  const { text, toOriginal } = normalise(sentence);
  return {
    sentence,
    words: new SentenceText(text),
    isDash: (offset) => /[–—―]/.test(sentence.charAt(toOriginal(offset))),
    original: ({ start, end }) => ({ start: toOriginal(start), end: toOriginal(end) }),
  };
}
