import { rewritesFor } from '../engine/judging/rewrite';
import type { Flag, Place } from '../types';
import { readerId } from './readerIds';
import { READER_TEXTS } from './readerTexts';
import type { FlawReading, SentenceReading } from './reading';

/**
 * A flag that only the reader raises. As with rules, what is marked is what its rewrites replace.
 * @param marked offsets into the sentence
 * @param person how the agent refers to the company in this reply
 */
export function readerFlag(sentence: SentenceReading, flaw: FlawReading, marked: Place, person: 'i' | 'we'): Flag {
  const { severity, message, why, rewrites } = READER_TEXTS[flaw.label];
  const text = sentence.text.slice(marked.start, marked.end);
  return {
    ruleId: readerId(flaw.label),
    category: flaw.label,
    severity,
    start: sentence.start + marked.start,
    end: sentence.start + marked.end,
    text,
    phrase: sentence.text.slice(flaw.start, flaw.end),
    message,
    why,
    rewrites: rewritesFor(rewrites, {
      text,
      before: sentence.text.slice(0, marked.start),
      after: sentence.text.slice(marked.end),
      isClause: true,
      person,
    }),
  };
}

const WE = /\b(?:we|us|our|ours)\b/i;
const I = /\b(?:I|me|my|mine)\b/;

/** How the agent refers to the company, according to the first of these sentences that does; "we" if none does. */
export function personIn(sentences: readonly { text: string }[]): 'i' | 'we' {
  const first = sentences.find(({ text }) => WE.test(text) || I.test(text));
  return first && !WE.test(first.text) ? 'i' : 'we';
}
