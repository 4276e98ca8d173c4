import type { Draft } from './draft';
import { editBetween } from './editBetween';

/** The parts of a field that do not belong to the new reply: quoted history, signature. */
export interface Foreign {
  /** Selector of the elements that contain such parts. */
  notDraft?: string;
  /** Matches such parts in the text if they have no element of their own. */
  notDraftText?: RegExp;
}

/**
 * Blanks out parts that do not belong to the new reply and that only their wording gives away: a quote in Markdown, a
 * signature below a line of dashes. The blanks have the same length, so every offset stays valid.
 */
export function blankOut(draft: Draft, foreign: Foreign['notDraftText']): Draft {
  if (!foreign) return draft;
  const text = draft.text.replace(foreign, (part) => part.replace(/[^\n]/g, ' '));
  return {
    ...draft,
    text,
    patched(node) {
      const edited = draft.patched?.(node);
      if (!edited) return undefined;
      const next = blankOut(edited.draft, foreign);
      return { draft: next, edit: editBetween(text, next.text), node };
    },
  };
}
