import { type ReplacementRoute, replacementRoute } from './detectEditor';
import { type Draft, readDraft } from './readDraft';

export interface Replacement {
  field: HTMLElement;
  /** Selector of what inside the field is not the draft. */
  notDraft?: string;
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
export async function replaceText({ field, notDraft, start, end, text }: Replacement): Promise<boolean> {
  const before = readDraft(field, notDraft);
  const expected = before.text.slice(0, start) + text + before.text.slice(end);
  field.focus({ preventScroll: true });
  if (!(await select(before, start, end))) return false;

  input(field, replacementRoute(field), text);
  await nextTurn();
  const after = readDraft(field, notDraft).text;
  if (same(after, expected)) return true;
  if (!same(after, before.text)) undo(field);
  return false;
}

/**
 * Selects a part of the draft and waits until the editor has heard of it.
 * @returns false when the part does not lie in text
 */
export async function select(draft: Draft, start: number, end: number): Promise<boolean> {
  const places = draft.placesOf(start, end);
  const selection = places?.start.node.ownerDocument.getSelection();
  if (!places || !selection) return false;
  const told = new Promise((done) => {
    document.addEventListener('selectionchange', done, { once: true });
  });
  selection.setBaseAndExtent(places.start.node, places.start.offset, places.end.node, places.end.offset);
  // No event comes when the same text was selected already.
  await Promise.race([told, nextTurn()]);
  return true;
}

function input(field: HTMLElement, route: ReplacementRoute, text: string): void {
  if (route === 'command') {
    field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    return;
  }
  const range = field.ownerDocument.getSelection()?.getRangeAt(0);
  if (!range) return;
  field.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
      data: text === '' ? null : text,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

function undo(field: HTMLElement): void {
  const event = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };
  const isMac = navigator.platform.startsWith('Mac');
  const taken = !field.dispatchEvent(new KeyboardEvent('keydown', { ...event, ctrlKey: !isMac, metaKey: isMac }));
  if (!taken) field.ownerDocument.execCommand('undo');
}

/** Editors swap plain for non-breaking spaces and add invisible fillers as they see fit. */
function same(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

const plain = (text: string) => text.replace(/[\u2060\u200B\uFEFF]/g, '').replace(/[\s\u00A0]+/g, ' ');

/** A turn of the event loop and a frame, in which editors render. Not only a frame: hidden tabs have none. */
function nextTurn(): Promise<unknown> {
  return new Promise((done) => setTimeout(done, 20));
}
