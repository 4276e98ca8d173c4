import { selectedRange } from './selectedRange';

/** A way to put text in the place of what is selected in an editor. */
export type Route = (field: HTMLElement, text: string) => Promise<void>;

/** As if the browser were told to type. */
export const throughCommand: Route = async (field, text) => {
  field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};

/** As if a spelling checker replaced the words: the editor is told what and where, and does it itself. */
export const throughBeforeInput: Route = async (field, text) => {
  tellBeforeInput(field, text === '' ? 'deleteContentBackward' : 'insertReplacementText', text);
};

/** As if the words were typed: Trix takes replacements only with a clipboard, which an event of ours cannot have. */
const throughTyping: Route = async (field, text) => {
  tellBeforeInput(field, text === '' ? 'deleteContentBackward' : 'insertText', text);
};

/** As if the words came from the clipboard: Draft.js follows nothing else across two styles. */
export const throughPaste: Route = async (field, text) => {
  if (text === '') {
    press(field, 'Backspace', 8);
    return;
  }
  const clipboard = import.meta.env.FIREFOX ? clipboardInFirefox(text) : { clipboardData: clipboardWith(text) };
  field.dispatchEvent(new ClipboardEvent('paste', { ...clipboard, bubbles: true, cancelable: true, composed: true }));
};

/**
 * As if the browser were told to type, without its announcement, which only Firefox makes: Quill answers that itself,
 * in two steps of undo.
 */
export const throughCommandUnannounced: Route = async (field, text) => {
  const hide = (event: Event) => event.stopImmediatePropagation();
  const view = field.ownerDocument.defaultView;
  view?.addEventListener('beforeinput', hide, { capture: true });
  await throughCommand(field, text);
  view?.removeEventListener('beforeinput', hide, { capture: true });
};

/**
 * As if the browser were told to type, between two presses of End: editors that gather what is typed into one step
 * of undo begin a new one when the caret is moved.
 */
export const throughCommandBetweenEnds: Route = async (field, text) => {
  press(field, 'End', 35);
  await throughCommand(field, text);
  press(field, 'End', 35);
};

/** As if the browser were told to type, with the presses of keys by which RoosterJS knows that something changes. */
export const throughCommandWithPresses: Route = async (field, text) => {
  tellKey(field, 'keypress', 'a', 65);
  await throughCommand(field, text);
  tellKey(field, 'keypress', 'a', 65);
};

/** As if the words were typed, after a move of the mouse. */
export const throughTypingAfterMove: Route = (field, text) => afterMove(throughTyping, field, text);

/** As if the browser were told to type, after a move of the mouse. */
export const throughCommandAfterMove: Route = (field, text) => afterMove(throughCommand, field, text);

/**
 * Trix gathers into one step of undo what is written at one selection, and for 200 ms after a press of the mouse it
 * does not look at that, unless the mouse moves in the same document (`pauseTemporarily` in its `SelectionManager`),
 * which over our card it may not.
 */
function afterMove(route: Route, field: HTMLElement, text: string): Promise<void> {
  field.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, composed: true }));
  field.ownerDocument.dispatchEvent(new Event('selectionchange'));
  return route(field, text);
}

function clipboardWith(text: string): DataTransfer {
  const clipboard = new DataTransfer();
  clipboard.setData('text/plain', text);
  return clipboard;
}

/**
 * Firefox hides from the page what an extension puts into a clipboard, but not what it names in the event itself.
 * @see https://searchfox.org/firefox-main/source/dom/webidl/ClipboardEvent.webidl
 */
function clipboardInFirefox(data: string): ClipboardEventInit {
  return { data, dataType: 'text/plain' } as ClipboardEventInit;
}

function tellBeforeInput(field: HTMLElement, inputType: string, text: string): void {
  const selected = selectedRange(field);
  if (!selected) return;
  field.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType,
      data: text === '' ? null : text,
      targetRanges: [new StaticRange(selected)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

function press(field: HTMLElement, key: string, keyCode: number): void {
  tellKey(field, 'keydown', key, keyCode);
  tellKey(field, 'keyup', key, keyCode);
}

function tellKey(field: HTMLElement, type: string, key: string, keyCode: number): void {
  field.dispatchEvent(
    new KeyboardEvent(type, { key, code: key, keyCode, bubbles: true, cancelable: true, composed: true }),
  );
}
