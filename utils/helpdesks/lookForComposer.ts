import { addressOf } from './address';
import { focusedComposer, type Noticed } from './findComposer';
import { helpdeskOf } from './helpdeskOf';

/** What a frame of a helpdesk's page has: a reply field of that helpdesk, or the caret in a field that could be one. */
export type FieldFinding = 'composer' | 'other-field' | 'none';

/** @param anyField what counts as a reply field where nothing is known about the page */
export function lookForComposer(frame: Window, anyField: Noticed): FieldFinding {
  const helpdesk = helpdeskOf(addressOf(frame), frame.document);
  if (!helpdesk) return 'none';
  if (contains(frame.document, helpdesk.composer)) return 'composer';
  return focusedComposer(anyField) ? 'other-field' : 'none';
}

/** Like `querySelector`, but also searches open shadow roots. */
function contains(root: ParentNode, selector: string): boolean {
  if (root.querySelector(selector)) return true;
  return [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && contains(shadowRoot, selector));
}
