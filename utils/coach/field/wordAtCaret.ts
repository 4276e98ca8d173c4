/** UTF-16 offsets of a word in the draft. */
export interface Word {
  start: number;
  end: number;
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}'’]+$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}'’]/u;
/** No more of a word than this is looked at, in UTF-16 units. */
export const LONGEST_WORD = 50;

/**
 * The word that the agent is typing, up to the caret and possibly unfinished. Undefined when the caret is elsewhere.
 */
export function wordAtCaret(text: string, caret: number | undefined): Word | undefined {
  if (caret === undefined || WORD_AFTER.test(text.slice(caret, caret + 2))) return undefined;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, caret - LONGEST_WORD), caret))?.[0];
  return word ? { start: caret - word.length, end: caret } : undefined;
}
