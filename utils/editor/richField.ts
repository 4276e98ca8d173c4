import { replacementRoute } from './detectEditor';
import { nextTurn } from './nextTurn';
import { type Place, readDraft } from './readDraft';
import type { ReplyField } from './replyField';
import { selectedRange } from './selectedRange';
import { watchUndoGrouping } from './undoGrouping';

/**
 * A contenteditable element as a reply field, with whatever editor runs in it.
 * @param notDraft selector of what inside the field the agent did not write now: quoted history, signature
 * @param signal aborting stops watching what is written
 */
export function richField(element: HTMLElement, notDraft: string | undefined, signal: AbortSignal): ReplyField {
  const page = element.ownerDocument;
  return {
    element,
    read: () => readDraft(element, notDraft),
    hasSelection: () => selectedRange(element)?.collapsed === false,
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
      const mutations = new MutationObserver(onChange);
      mutations.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => mutations.disconnect());
    },
  };
}

function holds({ node, offset }: Place): boolean {
  return node.isConnected && offset <= node.length;
}
