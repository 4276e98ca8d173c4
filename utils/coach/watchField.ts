import { type FieldChange, joinChanges } from '../editor/fieldChange';
import { isWritable } from '../editor/isWritable';
import type { ReplyField } from '../editor/replyField';
import { onKey } from './onKey';

interface FieldEvents {
  /**
   * The draft may have changed: called at most once a frame, never during composition (IME).
   * @param at when it did, by `performance.now`
   */
  onChange: (change: FieldChange, at: number) => void;
  /** Whether nothing is shown that hangs on letters in this text node: they may then wait for the end of their word. */
  mayWait: (node: Text) => boolean;
  /** The agent has paused after a change. */
  onPause: () => void;
  /**
   * The field was hidden or taken out of the page, or has come back; or it was locked or unlocked. Called once at the
   * beginning, and then only when that changes: a composer that grows with its text has a new size with every line.
   */
  onVisible: (visible: boolean) => void;
}

const PAUSE_MS = 700;
/** Letters wait no longer for the end of their word. */
const LETTERS_MS = 200;
const LETTER = /^[A-Za-z]$/;

/** Watches one reply field, and nothing around it, until the signal aborts. */
export function watchField(field: ReplyField, signal: AbortSignal, events: FieldEvents): void {
  watchChanges(field, signal, events);
  watchVisibility(field.element, signal, events.onVisible);
}

function watchChanges(field: ReplyField, signal: AbortSignal, { onChange, mayWait, onPause }: FieldEvents): void {
  const { element } = field;
  let composing = false;
  /** The key that was pressed last is a letter, and what it does is not known yet. */
  let isLetter = false;
  let frame = 0;
  let letters: ReturnType<typeof setTimeout> | undefined;
  let pending: FieldChange | undefined;
  let changedAt = 0;

  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(letters);
    frame = 0;
    letters = undefined;
  };
  const report = () => {
    stop();
    const change = pending ?? 'anything';
    pending = undefined;
    onChange(change, changedAt);
    pause ??= setTimeout(waitForPause, Math.max(0, changedAt + PAUSE_MS - performance.now()));
  };
  // One timer for many keys: it looks again when the agent has written on meanwhile.
  const waitForPause = () => {
    const left = changedAt + PAUSE_MS - performance.now();
    pause = left > 0 ? setTimeout(waitForPause, left) : undefined;
    if (left <= 0) onPause();
  };
  // What was written before the coach came is counted without another key.
  let pause: ReturnType<typeof setTimeout> | undefined = setTimeout(waitForPause, PAUSE_MS);
  const schedule = () => {
    changedAt = performance.now();
    if (!composing && frame === 0) frame = requestAnimationFrame(report);
  };

  onKey(
    element.ownerDocument,
    ({ key, ctrlKey, altKey, metaKey }) => {
      isLetter = LETTER.test(key) && !ctrlKey && !altKey && !metaKey;
    },
    signal,
  );
  field.watch(signal, (change) => {
    const isWithinWord = isLetter && typeof change !== 'string' && !composing && frame === 0 && mayWait(change);
    isLetter = false;
    pending = joinChanges(pending, change);
    if (!isWithinWord) {
      schedule();
      return;
    }
    changedAt = performance.now();
    letters ??= setTimeout(report, LETTERS_MS);
  });
  element.addEventListener(
    'compositionstart',
    () => {
      composing = true;
      clearTimeout(letters);
      letters = undefined;
    },
    { signal },
  );
  element.addEventListener(
    'compositionend',
    () => {
      composing = false;
      schedule();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(pause);
  });
}

function watchVisibility(element: HTMLElement, signal: AbortSignal, onVisible: FieldEvents['onVisible']): void {
  let wasVisible: boolean | undefined;
  let wasOpen = isWritable(element);
  const look = () => {
    const isVisible = element.isConnected && element.getClientRects().length > 0;
    const isOpen = isWritable(element);
    if (isVisible === wasVisible && isOpen === wasOpen) return;
    wasVisible = isVisible;
    wasOpen = isOpen;
    onVisible(isVisible);
  };
  // Reports a hidden or removed composer without watching the page.
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  const locks = new MutationObserver(look);
  locks.observe(element, {
    attributeFilter: ['contenteditable', 'disabled', 'readonly', 'class', 'aria-readonly', 'aria-disabled'],
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    locks.disconnect();
  });
}
