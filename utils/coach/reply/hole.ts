import type { Edit } from '../../editor/editBetween';
import type { Word } from '../field/wordAtCaret';

/** Where the words were, and are, that the agent is typing: a draft is judged as if they were not there. */
export interface Hole {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/**
 * Whether an edit only wrote in what was left out when the draft was judged: then it would be judged as before.
 * @param left what was left out, empty where no word had begun
 * @param word the word at the caret now, empty at a caret between words; undefined without a caret
 * @returns where it is: up to the caret; undefined when something else changed too
 */
export function writtenIn(left: Word | undefined, edit: Edit, word: Word | undefined): Hole | undefined {
  if (!left || !word || word.start < left.start) return undefined;
  if (edit.start < left.start || edit.oldEnd > left.end) return undefined;
  // Without what was left out, the rest has to be as it was.
  if (word.end !== left.end + edit.newEnd - edit.oldEnd) return undefined;
  return { start: left.start, oldEnd: left.end, newEnd: word.end };
}

/** Two writings in the same words, one after the other, as one. @param before undefined where there was none */
export function joinHoles(before: Hole | undefined, hole: Hole): Hole {
  return before ? { ...hole, oldEnd: before.oldEnd } : hole;
}

/** Where a part of the draft is after the agent wrote in the word that was left out. The same object if it has not moved. */
export function movedAround<Part extends Partial<Word>>(part: Part, { oldEnd, newEnd }: Hole): Part {
  const { start, end } = part;
  if (start === undefined || end === undefined || end <= oldEnd) return part;
  const growth = newEnd - oldEnd;
  // What ends where the word begins ends before it; what begins there begins after it.
  return { ...part, start: start >= oldEnd ? start + growth : start, end: end + growth };
}
