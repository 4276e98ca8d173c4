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
export const throughTyping: Route = async (field, text) => {
  tellBeforeInput(field, text === '' ? 'deleteContentBackward' : 'insertText', text);
};

/** As if the words came from the clipboard: Draft.js follows nothing else across two styles. */
export const throughPaste: Route = async (field, text) => {
  if (text === '') {
    press(field, 'Backspace', 8);
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
};

/** As if the browser were told to type, but only where the words have one style: else nothing is done. */
export const throughCommandInOneNode: Route = async (field, text) => {
  const selection = field.ownerDocument.getSelection();
  if (selection?.anchorNode === selection?.focusNode) await throughCommand(field, text);
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

function tellBeforeInput(field: HTMLElement, inputType: string, text: string): void {
  const range = field.ownerDocument.getSelection()?.getRangeAt(0);
  if (!range) return;
  field.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType,
      data: text === '' ? null : text,
      targetRanges: [new StaticRange(range)],
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
