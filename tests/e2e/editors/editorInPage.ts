import type {} from '../fixtures/editors/main';
import type { Place } from '../support/tab';

// These run in the page's own world, which has no access to this file, so each is self-contained.

/** The text before the caret, in its line of a textarea or in its text node. */
export function wordsBeforeCaret(): string {
  const { field } = window.editor ?? {};
  if (field instanceof HTMLTextAreaElement) return field.value.slice(0, field.selectionStart).split('\n').at(-1) ?? '';
  const { focusNode, focusOffset = 0 } = field?.ownerDocument.getSelection() ?? {};
  return focusNode?.nodeType === Node.TEXT_NODE ? (focusNode.textContent ?? '').slice(0, focusOffset) : '';
}

/** Whether typing would go into the editor. */
export function holdsCaret(): boolean {
  const field = window.editor?.field;
  const root = field?.getRootNode() as Document | ShadowRoot | undefined;
  return Boolean(field?.ownerDocument.hasFocus() && field.contains(root?.activeElement ?? null));
}

/** The selection in the editor, or in a page without one of our editors. */
export function selectedInEditor(): string {
  const field = window.editor?.field;
  if (field && 'value' in field) {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  }
  return String((field?.ownerDocument ?? document).getSelection() ?? '');
}

/** Zooms the document that contains the editor, by its style. */
export function zoomDocument(factor: string): void {
  const page = window.editor?.field.ownerDocument ?? document;
  page.documentElement.style.zoom = factor;
}

/** Switches the document that contains the editor to a dark theme. */
export function darkenDocument(): void {
  const page = window.editor?.field.ownerDocument ?? document;
  Object.assign(page.documentElement.style, { colorScheme: 'dark', background: '#14171c', color: '#e8eaed' });
  page.body.style.color = 'inherit';
}

/** Shows what is written in a preview beside the editor, as helpdesks do. */
export function showPreview(): void {
  const words = document.createElement('p');
  words.textContent = window.editor?.text() ?? '';
  document.querySelector('.preview')?.append(words);
}

/** The middle of an element of the page around the editor, in the viewport. */
export function middleOf(selector: string): Place {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the viewport of the editor begins within that of the tab. */
export function placeOfFrame(): Place {
  const place = { x: 0, y: 0 };
  let frame = window.editor?.field.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const box = frame.getBoundingClientRect();
    place.x += box.x + frame.clientLeft;
    place.y += box.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return place;
}

/** Waits for the next frame of the document that contains the editor. */
export async function nextFrame(): Promise<void> {
  const view = window.editor?.field.ownerDocument.defaultView ?? window;
  await new Promise((done) => view.requestAnimationFrame(done));
}

/** Counts frames between the appearance of a text in the editor and the marking of some of its words. */
export async function countFrames({ text, words }: { text: string; words: string }): Promise<number> {
  const field = window.editor?.field as HTMLElement;
  const view = field.ownerDocument.defaultView ?? window;
  const isWritten = () =>
    ('value' in field ? String(field.value) : field.innerText).replaceAll('\u00A0', ' ').includes(text);
  const isMarked = () =>
    [...view.CSS.highlights.values()].some((marks) => [...marks].some((mark) => String(mark) === words));
  const nextFrame = () => new Promise((done) => view.requestAnimationFrame(done));
  while (!isWritten()) await nextFrame();
  let frames = 0;
  for (; !isMarked(); frames += 1) await nextFrame();
  return frames;
}

/** The longest time, in frames, that marks are not on exactly these words, until a text is written in the editor. */
export async function countFramesOff({ text, words }: { text: string; words: string }): Promise<number> {
  const field = window.editor?.field as HTMLElement;
  const view = field.ownerDocument.defaultView ?? window;
  const isWritten = () =>
    ('value' in field ? String(field.value) : field.innerText).replaceAll('\u00A0', ' ').includes(text);
  const isOff = () =>
    [...view.CSS.highlights.values()]
      .flatMap((marks) => [...marks])
      .map(String)
      .join('|') !== words;
  let [longest, now] = [0, 0];
  for (let rest = 5; rest > 0; rest -= isWritten() ? 1 : 0) {
    await new Promise((done) => view.requestAnimationFrame(done));
    now = isOff() ? now + 1 : 0;
    longest = Math.max(longest, now);
  }
  return longest;
}
