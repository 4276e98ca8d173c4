import type { Draft } from './readDraft';

/**
 * Takes from a draft what the agent did not write now and only its wording tells: a quote in Markdown, a signature
 * below a line of dashes. Blanks of the same length stand in its place, so that every offset stays what it is.
 */
export function blankOut(draft: Draft, foreign: RegExp | undefined): Draft {
  if (!foreign) return draft;
  return { ...draft, text: draft.text.replace(foreign, (part) => part.replace(/[^\n]/g, ' ')) };
}
