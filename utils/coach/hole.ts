import type { Edit } from '../editor/editBetween';
import type { Word } from './wordAtCaret';

/** Where the word was, and is, that the agent is typing: a draft is judged as if it were not there. */
export interface Hole {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/**
 * Whether an edit only wrote in the word that was left out when the draft was judged: then it would be judged as before.
 * @param left the word that was left out, empty where none had begun
 * @param word the word at the caret now, empty at a caret between words; undefined without a caret
 * @returns where the word is; undefined when something else changed too
 */
export function writtenIn(left: Word | undefined, edit: Edit, word: Word | undefined): Hole | undefined {
  if (!left || !word || left.start !== word.start) return undefined;
  if (edit.start < left.start || edit.oldEnd > left.end || edit.newEnd > word.end) return undefined;
  return { start: left.start, oldEnd: left.end, newEnd: word.end };
}

/** Where a part of the draft is after the agent wrote in the word that was left out. The same object if it has not moved. */
export function movedAround<Part extends Partial<Word>>(part: Part, { oldEnd, newEnd }: Hole): Part {
  const { start, end } = part;
  if (start === undefined || end === undefined || end <= oldEnd) return part;
  const growth = newEnd - oldEnd;
  // What ends where the word begins ends before it; what begins there begins after it.
  return { ...part, start: start >= oldEnd ? start + growth : start, end: end + growth };
}
