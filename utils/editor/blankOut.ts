import type { Draft } from './draft';
import { editBetween } from './editBetween';

/** What inside a field the agent did not write now: quoted history, signature. */
export interface Foreign {
  /** Selector of the elements that hold it. */
  notDraft?: string;
  /** The same as text, where no element of its own holds it. */
  notDraftText?: RegExp;
}

/**
 * Takes from a draft what the agent did not write now and only its wording tells: a quote in Markdown, a signature
 * below a line of dashes. Blanks of the same length are left in its place, so that every offset stays what it is.
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
