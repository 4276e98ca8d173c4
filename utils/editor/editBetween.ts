/** Where a text changed: everything outside [start, oldEnd) of the old text is the same in the new one. */
export interface Edit {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/** The shortest single edit that turns one text into another, in UTF-16 offsets. */
export function editBetween(oldText: string, newText: string): Edit {
  const shorter = Math.min(oldText.length, newText.length);
  let start = 0;
  while (start < shorter && oldText.charCodeAt(start) === newText.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    oldText.charCodeAt(oldText.length - 1 - same) === newText.charCodeAt(newText.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, oldEnd: oldText.length - same, newEnd: newText.length - same };
}
