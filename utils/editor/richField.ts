import { blankOut, type Foreign } from './blankOut';
import { replacementRoute } from './detectEditor';
import type { Place } from './draft';
import { changeIn } from './fieldChange';
import { nextTurn } from './nextTurn';
import { readDraft } from './readDraft';
import type { ReplyField } from './replyField';
import { selectedRange } from './selectedRange';
import { watchUndoGrouping } from './undoGrouping';

/**
 * A contenteditable element as a reply field, with whatever editor runs in it.
 * @param signal aborting stops watching what is written
 */
export function richField(element: HTMLElement, foreign: Foreign, signal: AbortSignal): ReplyField {
  const page = element.ownerDocument;
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
      const selected = selectedRange(element);
      return selected?.collapsed ? draft.offsetOf(selected.startContainer, selected.startOffset) : undefined;
    },
    async select(draft, start, end) {
      const places = draft.placesOf(start, end);
      const selection = page.getSelection();
      // What is written there may have become shorter meanwhile.
      if (!places || !selection || !holds(places.start) || !holds(places.end)) return false;
      const told = new Promise((done) => {
        page.addEventListener('selectionchange', done, { once: true });
      });
      selection.setBaseAndExtent(places.start.node, places.start.offset, places.end.node, places.end.offset);
      // No event comes when the same text was selected already.
      await Promise.race([told, nextTurn()]);
      const now = selectedRange(element);
      return (
        now !== undefined &&
        draft.offsetOf(now.startContainer, now.startOffset) === start &&
        draft.offsetOf(now.endContainer, now.endOffset) === end
      );
    },
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
