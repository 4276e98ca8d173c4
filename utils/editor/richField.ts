import { blankOut, type Foreign } from './blankOut';
import { caretAfter } from './caretAfter';
import { replacementRoute } from './detectEditor';
import type { Draft, Place } from './draft';
import { changeIn } from './fieldChange';
import { nextTurn } from './nextTurn';
import { readDraft } from './readDraft';
import { type DomPlace, rememberLine } from './rememberLine';
import type { ReplyField } from './replyField';
import { caretAround, selectedRange } from './selectedRange';
import { watchUndoGrouping } from './undoGrouping';

/**
 * A contenteditable element as a reply field, with whatever editor runs in it.
 * @param signal aborting stops watching what is written
 */
export function richField(element: HTMLElement, foreign: Foreign, signal: AbortSignal): ReplyField {
  const page = element.ownerDocument;

  /** Selects, and waits until the editor has noticed. */
  async function selectBetween(start: DomPlace, end: DomPlace): Promise<void> {
    const noticed = new Promise((done) => {
      page.addEventListener('selectionchange', done, { once: true });
    });
    page.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    // No event comes when the same text was selected already.
    await Promise.race([noticed, nextTurn()]);
  }

  async function select(draft: Draft, start: number, end: number): Promise<boolean> {
    const places = draft.placesOf(start, end);
    // The text may have become shorter in the meantime.
    if (!places || !holds(places.start) || !holds(places.end)) return false;
    await selectBetween(places.start, places.end);
    const now = selectedRange(element);
    return (
      now !== undefined &&
      draft.offsetOf(now.startContainer, now.startOffset) === start &&
      draft.offsetOf(now.endContainer, now.endOffset) === end
    );
  }

  return {
    element,
    read: () => blankOut(readDraft(element, foreign.notDraft), foreign.notDraftText),
    readChange: (draft, change) => (change === 'anything' ? undefined : draft.patched?.(change)),
    hasSelection: () => selectedRange(element)?.collapsed === false,
    selectionIn(draft) {
      const selected = selectedRange(element);
      const start = selected && draft.offsetOf(selected.startContainer, selected.startOffset);
      const end = selected && draft.offsetOf(selected.endContainer, selected.endOffset);
      return start === undefined || end === undefined ? undefined : { start, end };
    },
    caretIn(draft) {
      const caret = caretAround(element);
      return caret && draft.offsetOf(caret.node, caret.offset);
    },
    keepCaret(draft) {
      const selected = selectedRange(element);
      if (!selected?.collapsed) return undefined;
      const { startContainer: node, startOffset } = selected;
      const offset = draft.offsetOf(node, startOffset);
      if (offset === undefined) return undefined;
      const findLine = rememberLine(element, node, startOffset);
      return async (change, now) => {
        if (node.nodeType === Node.TEXT_NODE) {
          const caret = caretAfter(offset, change);
          if (caret !== undefined) await select(now, caret, caret);
          return;
        }
        // An empty line has no text in the draft.
        const place = offset > change.start && offset < change.end ? undefined : findLine();
        if (place) await selectBetween(place, place);
      };
    },
    select,
    ready: watchUndoGrouping(element, signal),
    insert: (text) => replacementRoute(element)(element, text),
    undo() {
      const event = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };
      const isMac = navigator.platform.startsWith('Mac');
      const taken = !element.dispatchEvent(new KeyboardEvent('keydown', { ...event, ctrlKey: !isMac, metaKey: isMac }));
      if (!taken) page.execCommand('undo');
    },
    reveal(draft, offset) {
      draft.placesOf(offset, offset + 1)?.start.node.parentElement?.scrollIntoView({ block: 'nearest' });
    },
    watch(signal, onChange) {
      const mutations = new MutationObserver((records) => {
        const change = changeIn(records);
        if (change) onChange(change);
      });
      mutations.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => mutations.disconnect());
    },
  };
}

function holds({ node, offset }: Place): boolean {
  return node.isConnected && offset <= node.length;
}
