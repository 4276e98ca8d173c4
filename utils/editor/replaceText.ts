import type { Replacement } from '../../rules/replacement';
import { nextTurn } from './nextTurn';
import type { Draft } from './readDraft';
import type { ReplyField } from './replyField';

/**
 * What became of a replacement: taken; refused, with the draft as it was; or turned by the editor into something else
 * that it did not take back.
 */
export type Outcome = 'taken' | 'refused' | 'altered';

/**
 * Replaces a part of the draft through the editor's own input, so that its model, its undo history and the
 * formatting around stay whole; then reads the field again, because what the browser reports cannot be trusted.
 */
export async function replaceText(field: ReplyField, { start, end, text }: Replacement): Promise<Outcome> {
  const before = field.read();
  const expected = before.text.slice(0, start) + text + before.text.slice(end);
  field.element.focus({ preventScroll: true });
  if (!(await selectFirmly(field, before, start, end))) return 'refused';

  await field.insert(text);
  const after = await readUntil(field, expected);
  if (same(after, expected)) return 'taken';
  if (same(after, before.text)) return 'refused';
  // The page has sent it meanwhile, and nothing is left to take back.
  if (after.trim() === '') return 'altered';
  field.undo();
  return same(await readUntil(field, before.text), before.text) ? 'refused' : 'altered';
}

/** An editor that draws just then puts its own selection back once, before it has heard of the new one. */
async function selectFirmly(field: ReplyField, draft: Draft, start: number, end: number): Promise<boolean> {
  for (let tries = 0; tries < 3; tries += 1) if (await field.select(draft, start, end)) return true;
  return false;
}

/** How long an editor may take to draw what it was told, on a machine that has much else to do. */
const PATIENCE_MS = 400;

/** Reads the field again and again until it holds a text, or time is up; gives what it holds then. */
async function readUntil(field: ReplyField, expected: string): Promise<string> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    await nextTurn();
    const { text } = field.read();
    if (same(text, expected) || performance.now() > deadline) return text;
  }
}

/** Editors swap plain for non-breaking spaces and add invisible fillers as they see fit. */
function same(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

const plain = (text: string) => text.replace(/[\u2060\u200B\uFEFF]/g, '').replace(/[\s\u00A0]+/g, ' ');
