import { callOf, inPage } from './firefoxProcess';
import type { FirefoxWindow } from './firefoxWindow';

/** Zooms the tab that was opened last, as the browser's own menu does. */
export async function zoomTab(ask: FirefoxWindow, factor: number): Promise<void> {
  await ask(`void (gBrowser.browsers.at(-1).fullZoom = ${factor})`);
}

/** Makes the browser's own spelling checker correct the first word of the focused field, in the tab opened last. */
export async function correctFirstWord(ask: FirefoxWindow, word: string, correct: string): Promise<void> {
  await inPage(ask, callOf(replaceWord, word, correct));
}

/** Composes a text step by step as an input method does, and commits it, in the tab opened last. */
export async function compose(ask: FirefoxWindow, steps: string[]): Promise<void> {
  await inPage(ask, callOf(composeWith, steps));
}

// Available to Firefox's own scripts in the process of a page.
declare const content: Window;
declare const Services: {
  focus: { getFocusedElementForWindow(window: Window, deep: boolean, inside: object): FocusedElement };
};
declare const Cc: Record<string, { createInstance(kind: object): InputMethod }>;
declare const Ci: Record<'nsITextInputProcessor', object>;

interface FocusedElement extends HTMLElement {
  /** Present on a textarea; the editor of contenteditable elements belongs to their window. */
  editor?: Editor;
}
interface Editor {
  rootElement: HTMLElement;
  selectionController: { getSelection(type: number): Selection };
  getInlineSpellChecker(create: boolean): SpellingChecker;
}
interface SpellingChecker {
  enableRealTimeSpell: boolean;
  replaceWord(node: Node, offset: number, word: string): void;
}
interface InputMethod {
  ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): void;
}

function replaceWord(word: string, correct: string): void {
  const SELECTION_SPELLCHECK = 2;
  const field = Services.focus.getFocusedElementForWindow(content, true, {});
  const view = field.ownerDocument.defaultView as unknown as { docShell: { editor: Editor } };
  const editor = field.editor ?? view.docShell.editor;
  const texts = field.ownerDocument.createTreeWalker(field.editor ? editor.rootElement : field, 4);
  let text = texts.nextNode();
  while (text && !text.nodeValue?.includes(word)) text = texts.nextNode();
  if (!text) throw new Error(`“${word}” is not written there`);
  const start = text.nodeValue?.indexOf(word) ?? 0;
  const wrong = field.ownerDocument.createRange();
  wrong.setStart(text, start);
  wrong.setEnd(text, start + word.length);
  const checker = editor.getInlineSpellChecker(true);
  checker.enableRealTimeSpell = true;
  // The checker looks at words when it has time; this marks one as misspelt at once.
  editor.selectionController.getSelection(SELECTION_SPELLCHECK).addRange(wrong);
  checker.replaceWord(text, start, correct);
}

function composeWith(steps: string[]): void {
  const method = (Cc['@mozilla.org/text-input-processor;1'] as (typeof Cc)[string]).createInstance(
    Ci.nsITextInputProcessor,
  );
  if (!method.beginInputTransactionForTests(content)) throw new Error('another input method is at work');
  for (const text of steps) {
    method.setPendingCompositionString(text);
    method.appendClauseToPendingComposition(text.length, method.ATTR_RAW_CLAUSE);
    method.setCaretInPendingComposition(text.length);
    method.flushPendingComposition();
  }
  method.commitCompositionWith(steps.at(-1) ?? '');
}
