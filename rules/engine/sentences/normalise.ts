import { canonicalWords } from '../expressions/canonicalWords';
import { EMOTICON_APART } from './emoji';
import { INVISIBLE } from './invisible';

/** A sentence as the rules read it, and the way back to what the agent typed. */
export interface Normalised {
  text: string;
  /** Turns an offset into `text` into an offset into the original, both in UTF-16 units. */
  toOriginal: (offset: number) => number;
}

interface Shift {
  at: number;
  original: number;
  originalLength: number;
}

// A word with the marks and invisible characters that people paste into one.
const WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'${INVISIBLE}]*`, 'gu');
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');
const PLAIN = /^[\w '",.;:!?()\-/]*$/;
// Everything but words and plain punctuation becomes spaces of the same length, so that offsets stay valid.
const FOREIGN = /[^\p{L}\p{M}\p{N}\s'",.;:!?()\-/&%$€£@#+_\p{Cf}]/gu;
const PLACEHOLDER = /\{\{[^{}]{0,200}\}\}/g;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/gi;

// A footnote sign is not part of a word: "in a day.¹", "in a day.[1]".
const NOTE = /(?<=[.!?…]["'”’»)*_~]{0,3})(?:[¹²³⁰⁴-⁹]{1,4}|(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}\^){1,4})/g;

const FACE = new RegExp(EMOTICON_APART, 'g');

const blank = (text: string) => ' '.repeat(text.length);

/**
 * Evens out what rules should not have to care about: curly quotes, odd spaces, emoji and emoticons, footnote signs,
 * missing apostrophes, British spelling, common misspellings, composed and decomposed accents, macro placeholders,
 * links.
 */
export function normalise(original: string): Normalised {
  let text = original;
  if (!PLAIN.test(text) || text.includes('://')) {
    text = text
      .replace(PLACEHOLDER, blank)
      .replace(LINK, (link) => 'link'.padEnd(link.length))
      .replace(NOTE, blank)
      .replace(/[‘’‛ʼ`´]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[–—―]/g, ',')
      .replace(FOREIGN, blank)
      .replace(/\s/g, ' ');
  }

  text = text.replace(FACE, blank);

  const shifts: Shift[] = [];
  let grown = 0;
  text = text.replace(WORD, (word, offset: number) => {
    const plain = PLAIN.test(word) ? word : word.replace(UNSEEN, '').normalize('NFC');
    const canonical = withCaseOf(plain, canonicalWords.get(plain.toLowerCase()) ?? plain);
    if (canonical.length !== word.length) {
      shifts.push({ at: offset + grown, original: offset, originalLength: word.length });
      grown += canonical.length - word.length;
      shifts.push({
        at: offset + word.length + grown,
        original: offset + word.length,
        originalLength: Number.POSITIVE_INFINITY,
      });
    }
    return canonical;
  });
  return { text, toOriginal: (offset) => unshift(shifts, offset) };
}

function withCaseOf(word: string, replacement: string): string {
  const first = word.charAt(0);
  return first === first.toLowerCase() ? replacement : replacement.charAt(0).toUpperCase() + replacement.slice(1);
}

function unshift(shifts: Shift[], offset: number): number {
  let last: Shift | undefined;
  for (const shift of shifts) {
    if (shift.at > offset) break;
    last = shift;
  }
  if (!last) return offset;
  return last.original + Math.min(offset - last.at, last.originalLength);
}
