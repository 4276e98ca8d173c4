/** Where a text changed: everything outside [start, oldEnd) of the old text is the same in the new one. */
export interface Edit {
  start: number;
  oldEnd: number;
  newEnd: number;
}

// Pieces are compared as whole strings, natively and so fast; only the one that differs is compared letter by letter.
const PIECE = 1024;

/** The shortest single edit that turns one text into another, in UTF-16 offsets. */
export function editBetween(oldText: string, newText: string): Edit {
  const shorter = Math.min(oldText.length, newText.length);
  let start = 0;
  while (start + PIECE <= shorter && oldText.slice(start, start + PIECE) === newText.slice(start, start + PIECE)) {
    start += PIECE;
  }
  while (start < shorter && oldText.charCodeAt(start) === newText.charCodeAt(start)) start += 1;
  const longest = shorter - start;
  let same = 0;
  while (same + PIECE <= longest && tail(oldText, same) === tail(newText, same)) same += PIECE;
  while (
    same < longest &&
    oldText.charCodeAt(oldText.length - 1 - same) === newText.charCodeAt(newText.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, oldEnd: oldText.length - same, newEnd: newText.length - same };
}

/** The piece of a text that ends the given distance before the text's end. */
function tail(text: string, before: number): string {
  return text.slice(text.length - before - PIECE, text.length - before);
}

/**
 * Where an offset of the old text is in the new one; an offset in overwritten text moves at most to the new text's end.
 */
export function movedBy(offset: number, edit: Edit): number {
  if (offset <= edit.start) return offset;
  if (offset >= edit.oldEnd) return offset + edit.newEnd - edit.oldEnd;
  return Math.min(offset, edit.newEnd);
}

/** Whether an edit changes nothing. */
export function isNoEdit({ start, oldEnd, newEnd }: Edit): boolean {
  return start === oldEnd && start === newEnd;
}
