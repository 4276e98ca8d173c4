import type { Replacement } from '../../rules/replacement';

/**
 * Where a caret is after a change to the draft, as a UTF-16 offset.
 * @returns undefined if it was inside the text that changed
 */
export function caretAfter(caret: number, { start, end, text }: Replacement): number | undefined {
  if (caret <= start) return caret;
  return caret > end ? caret + text.length - (end - start) : undefined;
}
