import type { Edit } from '../../editor/editBetween';
import type { Word } from '../field/wordAtCaret';

/**
 * Where the words that the agent is typing were, and where they are now. A draft is judged as if they were not there.
 */
export interface Hole {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/**
 * Checks whether an edit only changed words that were left out when the draft was judged: then judging it again would
 * change nothing.
 * @param left the range that was left out, empty if no word had begun
 * @param word the word at the caret now, empty at a caret between words; undefined without a caret
 * @returns those words up to the caret; undefined when something else changed too
 */
export function writtenIn(left: Word | undefined, edit: Edit, word: Word | undefined): Hole | undefined {
  if (!left || !word || word.start < left.start) return undefined;
  if (edit.start < left.start || edit.oldEnd > left.end) return undefined;
  // Apart from what was left out, the text has to be unchanged.
  if (word.end !== left.end + edit.newEnd - edit.oldEnd) return undefined;
  return { start: left.start, oldEnd: left.end, newEnd: word.end };
}

/** Merges two successive changes in the same words. @param before undefined if there was none */
export function joinHoles(before: Hole | undefined, hole: Hole): Hole {
  return before ? { ...hole, oldEnd: before.oldEnd } : hole;
}

/** Where a part of the draft is after the agent wrote in the word that was left out. The same object if it has not moved. */
export function movedAround<Part extends Partial<Word>>(part: Part, { oldEnd, newEnd }: Hole): Part {
  const { start, end } = part;
  if (start === undefined || end === undefined || end <= oldEnd) return part;
  const growth = newEnd - oldEnd;
  // A part that ends where the word begins ends before it; one that begins there begins after it.
  return { ...part, start: start >= oldEnd ? start + growth : start, end: end + growth };
}
