import { remember } from '../expressions/memory';

/** Words with a value each, as text. */
export interface PackedWords<Value> {
  /**
   * The words in order, in blocks. Each is what it does not share with the word before it in its block, its value as one
   * capital letter (A to P) or two, and, as a digit in base 36, how much the next word shares with it.
   */
  text: string;
  /** The values, most frequent first, as their letters number them. */
  values: Value[];
}

/** As much as one digit in base 36 can say. */
export const MOST_SHARED = 35;
const WORDS_KEPT = 2000;
/** That many values have a letter for themselves; the others have the other letters as their first of two. */
export const SHORT = 16;
export const LETTERS = 26;
export const A = 'A'.charCodeAt(0);
const FIRST_WORD = /^[^A-Z]*/;

/**
 * Finds words in the packed text, so that ten thousands of them cost neither time to unpack nor objects that the browser's
 * collector has to walk.
 * @returns what gives the value of a word; undefined for a word that is not there
 */
export function wordFinder<Value>({ text, values }: PackedWords<Value>): (word: string) => Value | undefined {
  const blocks = text === '' ? [] : text.split('\n');
  const firsts = blocks.map((block) => FIRST_WORD.exec(block)?.[0] ?? '');
  // A word is often looked up several times in a row, and most words of a draft are in its other sentences, too.
  const numbers = remember(WORDS_KEPT, (word) => numberIn(blocks[lastUpTo(firsts, word)] ?? '', word));
  return (word) => values[numbers(word)];
}

/**
 * The number of the value of a word in a block; -1 if it is not there. It compares character by character and makes no
 * strings.
 */
function numberIn(block: string, word: string): number {
  let alike = 0;
  let shared = 0;
  let at = 0;
  while (at < block.length) {
    // The word before went on like ours where this one no longer does, so this one and the rest come after ours.
    if (shared < alike && shared < MOST_SHARED) return -1;
    if (shared <= alike) alike = shared + alikeFrom(block, at, word, shared);
    const end = endOfOwn(block, at);
    const isWhole = alike === word.length && end - at === alike - shared;
    const isShort = block.charCodeAt(end) < A + SHORT;
    if (shared <= alike && isWhole) return numberOf(block.slice(end, isShort ? end + 1 : end + 2));
    at = isShort ? end + 2 : end + 3;
    shared = Number.parseInt(block.charAt(at - 1), 36);
  }
  return -1;
}

/** How many characters of a block from a place on are those of a word from another place on. */
function alikeFrom(block: string, at: number, word: string, from: number): number {
  let alike = 0;
  while (from + alike < word.length && block.charCodeAt(at + alike) === word.charCodeAt(from + alike)) alike += 1;
  return alike;
}

/** Where the characters of a word that begin at a place end, and its value begins. */
function endOfOwn(block: string, at: number): number {
  let end = at;
  while (end < block.length && !isCapital(block.charCodeAt(end))) end += 1;
  return end;
}

const isCapital = (code: number) => code >= A && code < A + LETTERS;

/** The place of the last of these words that is not after the given one; -1 if there is none. */
function lastUpTo(sorted: readonly string[], word: string): number {
  let from = -1;
  let to = sorted.length - 1;
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((sorted[middle] as string) <= word) from = middle;
    else to = middle - 1;
  }
  return from;
}

function numberOf(letters: string): number {
  const first = letters.charCodeAt(0) - A;
  return letters.length === 1 ? first : SHORT + (first - SHORT) * LETTERS + letters.charCodeAt(1) - A;
}
