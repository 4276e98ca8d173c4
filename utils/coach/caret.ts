import type { Draft } from '../editor/readDraft';

/** The caret's offset into the draft; undefined when it is elsewhere or text is selected. */
export function caretIn(draft: Draft): number | undefined {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || !selection.anchorNode) return undefined;
  return draft.offsetOf(selection.anchorNode, selection.anchorOffset);
}
