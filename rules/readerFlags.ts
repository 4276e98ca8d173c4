import { rewritesFor } from './engine/rewrite';
import { READER_TEXTS } from './readerTexts';
import { type FlawReading, READER_LABELS, type ReaderLabel, type SentenceReading } from './reading';
import type { Flag } from './types';

const READER = 'reader/';

/** The id under which flags of the reader alone are counted, by category: `reader/blame`. */
export const readerIds: Readonly<Record<`reader/${ReaderLabel}`, ReaderLabel>> = Object.fromEntries(
  READER_LABELS.map((label) => [`${READER}${label}`, label]),
) as Record<`reader/${ReaderLabel}`, ReaderLabel>;

/** Whether a flag comes from the reader alone: no fixed rule says so. */
export function isReaderId(ruleId: string): boolean {
  return ruleId.startsWith(READER);
}

/**
 * A flag that the reader alone raises. Its rewrites take the place of the whole sentence.
 * @param person how the agent speaks of the company in this reply
 */
export function readerFlag(sentence: SentenceReading, flaw: FlawReading, person: 'i' | 'we'): Flag {
  const { label, start, end } = flaw;
  const { severity, message, why, rewrites } = READER_TEXTS[label];
  const text = sentence.text.slice(start, end);
  return {
    ruleId: `${READER}${label}`,
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
