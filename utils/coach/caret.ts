import type { Draft } from '../editor/readDraft';

const WORD_END = /[\p{L}\p{N}'’]$/u;

/** The caret's offset into the draft; undefined when it is elsewhere or text is selected. */
export function caretIn(draft: Draft): number | undefined {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || !selection.anchorNode) return undefined;
  return draft.offsetOf(selection.anchorNode, selection.anchorOffset);
}

/** Whether the caret stands at the end of a flag in a word that may go on: it is not judged before it is written. */
export function isBeingTyped(flag: { end: number; text: string }, caret: number | undefined): boolean {
  return caret === flag.end && WORD_END.test(flag.text);
}
