import { selectedRange } from './selectedRange';

/** A way to replace what is selected in an editor with text. */
export type Route = (field: HTMLElement, text: string) => Promise<void>;

/** As if the browser executed a typing command. */
export const throughCommand: Route = async (field, text) => {
  field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};

/**
 * As if a spelling checker replaced the words: the event says what and where, and the editor makes the change itself.
 */
export const throughBeforeInput: Route = async (field, text) => {
  tellBeforeInput(field, text === '' ? 'deleteContentBackward' : 'insertReplacementText', text);
};

/** As if the words were typed: Trix takes replacements only with a clipboard, which a synthetic event cannot have. */
const throughTyping: Route = async (field, text) => {
  tellBeforeInput(field, text === '' ? 'deleteContentBackward' : 'insertText', text);
};

/** As if the words were pasted: Draft.js follows nothing else across two styles. */
export const throughPaste: Route = async (field, text) => {
  if (text === '') {
    press(field, 'Backspace', 8);
    return;
  }
  const clipboard = import.meta.env.FIREFOX ? clipboardInFirefox(text) : { clipboardData: clipboardWith(text) };
  field.dispatchEvent(new ClipboardEvent('paste', { ...clipboard, bubbles: true, cancelable: true, composed: true }));
};

/**
 * As `throughCommand`, without the announcing event, which only Firefox sends: Quill responds to that event itself, in
 * two undo steps.
 */
export const throughCommandUnannounced: Route = async (field, text) => {
  const hide = (event: Event) => event.stopImmediatePropagation();
  const view = field.ownerDocument.defaultView;
  view?.addEventListener('beforeinput', hide, { capture: true });
  await throughCommand(field, text);
  view?.removeEventListener('beforeinput', hide, { capture: true });
};

/**
 * As `throughCommand`, between two presses of End: editors that group typing into one undo step start a new one when
 * the caret moves.
 */
export const throughCommandBetweenEnds: Route = async (field, text) => {
  press(field, 'End', 35);
  await throughCommand(field, text);
  press(field, 'End', 35);
};

/** As `throughCommand`, with the key presses by which RoosterJS notices a change. */
export const throughCommandWithPresses: Route = async (field, text) => {
  tellKey(field, 'keypress', 'a', 65);
  await throughCommand(field, text);
  tellKey(field, 'keypress', 'a', 65);
};

/** As if the words were typed, after the mouse has moved. */
export const throughTypingAfterMove: Route = (field, text) => afterMove(throughTyping, field, text);

/** As `throughCommand`, after the mouse has moved. */
export const throughCommandAfterMove: Route = (field, text) => afterMove(throughCommand, field, text);

/**
 * Trix groups what is written at one selection into one undo step. For 200 ms after a mouse press it ignores selection
 * changes, unless the mouse moves in the same document (`pauseTemporarily` in its `SelectionManager`), which it may not
 * do while it is over our card.
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
 * Firefox hides the clipboard data that an extension sets from the page, but not data passed in the event's init.
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
