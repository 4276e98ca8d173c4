import type { Replacement } from '../../rules/replacement';
import { nextTurn } from './nextTurn';
import type { ReplyField } from './replyField';

/**
 * What became of a replacement: taken; taken while the agent carried on, by key or mouse; refused, with the draft
 * unchanged; or altered by the editor, or by what the agent typed meanwhile, in a way that was not undone.
 */
export type Outcome = 'taken' | 'overtaken' | 'refused' | 'altered';

/**
 * Replaces a part of the draft through the editor's own input, so that its model, its undo history and the surrounding
 * formatting stay intact; then reads the field again, because what the browser reports cannot be trusted.
 */
export async function replaceText(field: ReplyField, { start, end, text }: Replacement): Promise<Outcome> {
  const before = field.read().text;
  const [head, old, tail] = [before.slice(0, start), before.slice(start, end), before.slice(end)];
  const expected = head + text + tail;
  field.element.focus({ preventScroll: true });
  const watching = new AbortController();
  const agent = watchAgent(field.element, watching.signal);
  try {
    if (!(await selectFirmly(field, before, start, end)) || agent.pressed) return 'refused';
    await field.insert(text);
    const holds = (now: string) =>
      same(now, expected) ||
      (agent.pressed && begins(now, head + text) && !begins(now, head + old)) ||
      (agent.pressed && ends(now, text + tail) && !ends(now, old + tail));
    const after = await readUntil(field, holds);
    if (holds(after)) return agent.pressed || agent.clicked ? 'overtaken' : 'taken';
    if (same(after, before)) return 'refused';
    // Undoing it would also undo what the agent typed. Or the page has sent the reply, and there is nothing left to
    // undo.
    if (agent.pressed || after.trim() === '') return 'altered';
    field.undo();
    return same(await readUntil(field, (now) => same(now, before)), before) ? 'refused' : 'altered';
  } finally {
    watching.abort();
  }
}

/**
 * Selects a part of the draft. An editor that is drawing at that moment restores its own selection once, before it
 * notices the new one.
 * @param text the draft that the offsets refer to
 * @returns false when the draft is now a different one, or the editor does not take the selection
 */
export async function selectFirmly(field: ReplyField, text: string, start: number, end: number): Promise<boolean> {
  for (let tries = 0; tries < 3; tries += 1) {
    const draft = field.read();
    if (draft.text !== text) return false;
    if (await field.select(draft, start, end)) return true;
  }
  return false;
}

/** How long an editor may take to render a change, on a busy machine. */
const PATIENCE_MS = 400;

/** Reads the field repeatedly until it holds what is wanted or time is up; returns what it holds then. */
async function readUntil(field: ReplyField, isWanted: (text: string) => boolean): Promise<string> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    await nextTurn();
    const { text } = field.read();
    if (isWanted(text) || performance.now() > deadline) return text;
  }
}

const MODIFIERS = ['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'];

/** Notes whether the agent presses a key in a field, or clicks; events that we dispatch to the editor do not count. */
function watchAgent(element: HTMLElement, signal: AbortSignal): { pressed: boolean; clicked: boolean } {
  const seen = { pressed: false, clicked: false };
  const onKey = ({ isTrusted, key }: KeyboardEvent) => {
    // The modifiers of the shortcut that asked for the rewrite are still held down for a while.
    seen.pressed ||= isTrusted && !MODIFIERS.includes(key);
  };
  const onPointer = ({ isTrusted }: PointerEvent) => {
    seen.clicked ||= isTrusted;
  };
  element.addEventListener('keydown', onKey, { capture: true, signal });
  element.addEventListener('pointerdown', onPointer, { capture: true, signal });
  return seen;
}

/** Compares texts loosely: editors swap plain and non-breaking spaces and add invisible fillers as they see fit. */
const same = (one: string, other: string) => plain(one) === plain(other);
const begins = (text: string, beginning: string) => plain(text).startsWith(plain(beginning));
const ends = (text: string, ending: string) => plain(text).endsWith(plain(ending));

const plain = (text: string) => text.replace(/[\u2060\u200B\uFEFF]/g, '').replace(/[\s\u00A0]+/g, ' ');
