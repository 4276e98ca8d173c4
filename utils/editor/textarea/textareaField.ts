import { blankOut, type Foreign } from '../blankOut';
import { caretAfter } from '../caretAfter';
import { type Draft, LONGEST_DRAFT, TOO_LONG } from '../draft';
import { editBetween } from '../editBetween';
import type { ReplyField } from '../replyField';
import { TextMirror } from './textMirror';

// With more text than can be checked, the browser has to count all of it to report its length: too slow for every key.
const PAUSE_MS = 300;

/** A textarea as a reply field. The browser has no ranges inside it, so positions in its text are found in a mirror. */
export function textareaField(element: HTMLTextAreaElement, foreign: Foreign, signal: AbortSignal): ReplyField {
  const mirror = new TextMirror(element, signal);
  const command = (name: string, text?: string) => element.ownerDocument.execCommand(name, false, text);
  const caretIn = () => (element.selectionStart === element.selectionEnd ? element.selectionStart : undefined);
  const read = () => blankOut(readTextarea(element, mirror), foreign.notDraftText);
  return {
    element,
    read,
    // The browser keeps the text in one piece: reading all of it costs no more than reading a part.
    readChange(draft) {
      const now = read();
      if (now.isTooLong || draft.isTooLong) return undefined;
      return { draft: now, edit: editBetween(draft.text, now.text) };
    },
    hasSelection: () => element.selectionStart !== element.selectionEnd,
    selectionIn: () => ({ start: element.selectionStart, end: element.selectionEnd }),
    caretIn,
    keepCaret() {
      const caret = caretIn();
      if (caret === undefined) return undefined;
      return async (change) => {
        const now = caretAfter(caret, change);
        if (now !== undefined) element.setSelectionRange(now, now);
      };
    },
    async select(_, start, end) {
      element.setSelectionRange(start, end);
      return element.selectionStart === start && element.selectionEnd === end;
    },
    ready: async () => undefined,
    // The browser's own editing: it keeps the undo history and notifies the page, so that frameworks follow.
    async insert(text) {
      command(text === '' ? 'delete' : 'insertText', text);
    },
    undo: () => void command('undo'),
    reveal(_, offset) {
      element.scrollIntoView({ block: 'nearest' });
      const top = mirror.topOf(element.value, offset);
      const isOutside = top < element.scrollTop || top > element.scrollTop + element.clientHeight * 0.8;
      if (isOutside) element.scrollTop = top - element.clientHeight / 3;
    },
    watch(until, onChange) {
      let known = contentOf(element);
      const look = () => {
        const now = contentOf(element);
        if (now === known) return;
        known = now;
        onChange('anything');
      };
      // What the page writes itself fires no `input`, but usually moves the caret; and React writes it twice, the
      // second time as the element's text.
      let pause: ReturnType<typeof setTimeout> | undefined;
      const lookInTime = () => {
        if (pause !== undefined) clearTimeout(pause);
        pause = undefined;
        if (typeof known === 'string') look();
        else pause = setTimeout(look, PAUSE_MS);
      };
      for (const type of ['input', 'selectionchange', 'change']) {
        element.addEventListener(type, lookInTime, { signal: until });
      }
      // Chrome before 127 fires no `selectionchange` for a textarea; once one has been fired, keys need not be listened
      // to.
      const fallback = new AbortController();
      const { signal: untilSelectionChange } = fallback;
      const endFallback = () => fallback.abort();
      element.addEventListener('keyup', lookInTime, { signal: untilSelectionChange });
      element.addEventListener('selectionchange', endFallback, { signal: untilSelectionChange });
      until.addEventListener('abort', endFallback, { signal: untilSelectionChange });
      element.form?.addEventListener('reset', () => setTimeout(look), { signal: until });
      const mutations = new MutationObserver(lookInTime);
      mutations.observe(element, { childList: true, characterData: true, subtree: true });
      until.addEventListener('abort', () => {
        mutations.disconnect();
        clearTimeout(pause);
      });
    },
  };
}

/** The text of a textarea; only its length if there is more than can be checked. */
function contentOf(element: HTMLTextAreaElement): string | number {
  return element.textLength > LONGEST_DRAFT ? element.textLength : element.value;
}

function readTextarea(element: HTMLTextAreaElement, mirror: TextMirror): Draft {
  const text = contentOf(element);
  if (typeof text === 'number') return TOO_LONG;
  return {
    text,
    placesOf(start, end) {
      if (start < 0 || end > text.length || start >= end) return undefined;
      const node = mirror.show(text);
      return { start: { node, offset: start }, end: { node, offset: end } };
    },
    offsetOf: () => undefined,
  };
}
