import { rewritesFor } from './engine/rewrite';
import { readerId } from './readerIds';
import { READER_TEXTS } from './readerTexts';
import type { FlawReading, SentenceReading } from './reading';
import type { Flag } from './types';

/**
 * A flag that the reader alone raises. Its rewrites take the place of the whole sentence.
 * @param person how the agent speaks of the company in this reply
 */
export function readerFlag(sentence: SentenceReading, flaw: FlawReading, person: 'i' | 'we'): Flag {
  const { label, start, end } = flaw;
  const { severity, message, why, rewrites } = READER_TEXTS[label];
  const text = sentence.text.slice(start, end);
  return {
    ruleId: readerId(label),
    category: label,
    severity,
    start: sentence.start + start,
    end: sentence.start + end,
    text,
    phrase: text,
    message,
    why,
    rewrites: rewritesFor(rewrites, { text: sentence.text, before: '', person }),
  };
}

const WE = /\b(?:we|us|our|ours)\b/i;
const I = /\b(?:I|me|my|mine)\b/;

/** How the agent speaks of the company in these sentences, the first that says so: "we" where none does. */
export function personIn(sentences: readonly { text: string }[]): 'i' | 'we' {
  const first = sentences.find(({ text }) => WE.test(text) || I.test(text));
  return first && !WE.test(first.text) ? 'i' : 'we';
}
