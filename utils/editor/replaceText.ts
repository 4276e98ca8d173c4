import { nextTurn } from './nextTurn';
import type { ReplyField } from './replyField';

export interface Replacement {
  /** UTF-16 offsets into the draft's text. */
  start: number;
  end: number;
  text: string;
}

/**
 * Replaces a part of the draft through the editor's own input, so that its model, its undo history and the
 * formatting around stay whole; then reads the field again, because what the browser reports cannot be trusted.
 * @returns false when the editor did not take it; the draft is then as it was.
 */
export async function replaceText(field: ReplyField, { start, end, text }: Replacement): Promise<boolean> {
  const before = field.read();
  const expected = before.text.slice(0, start) + text + before.text.slice(end);
  field.element.focus({ preventScroll: true });
  if (!(await field.select(before, start, end))) return false;

  await field.insert(text);
  await nextTurn();
  const after = field.read().text;
  if (same(after, expected)) return true;
  if (!same(after, before.text)) field.undo();
  return false;
}

/** Editors swap plain for non-breaking spaces and add invisible fillers as they see fit. */
function same(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

const plain = (text: string) => text.replace(/[\u2060\u200B\uFEFF]/g, '').replace(/[\s\u00A0]+/g, ' ');
