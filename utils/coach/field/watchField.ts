import { type FieldChange, joinChanges } from '../../editor/fieldChange';
import { isWritable } from '../../editor/isWritable';
import type { ReplyField } from '../../editor/replyField';

interface FieldEvents {
  /**
   * The draft has changed, as a rule by a key.
   * @returns whether it can wait until the next change or the agent's next hesitation
   */
  canWait: (change: FieldChange) => boolean;
  /** The draft may have changed: called at most once a frame, never during composition (IME). */
  onChange: (change: FieldChange) => void;
  /** The agent has hesitated after a change: long enough to read, too short to count. */
  onHesitation: () => void;
  /** The agent has paused after a change. */
  onPause: () => void;
  /**
   * The field was hidden, removed, shown again, locked or unlocked. Called once at the start, and then only when that
   * changes: a composer that grows with its text is resized with every line.
   */
  onVisible: (visible: boolean) => void;
}

/**
 * The agent hesitates when nothing has changed for the shorter of these times, in milliseconds, at the latest for the
 * longer one. In between lie two or three keys of a quick typist, which need no timer of their own.
 */
const HESITATION_MS = { least: 200, most: 380 };
const PAUSE_AFTER_HESITATION_MS = 450;

/** Watches one reply field, and nothing around it, until the signal aborts. */
export function watchField(field: ReplyField, signal: AbortSignal, events: FieldEvents): void {
  watchChanges(field, signal, events);
  watchVisibility(field.element, signal, events.onVisible);
}

function watchChanges(
  field: ReplyField,
  signal: AbortSignal,
  { canWait, onChange, onHesitation, onPause }: FieldEvents,
): void {
  const { element } = field;
  let composing = false;
  let frame = 0;
  let pending: FieldChange | undefined;

  const report = () => {
    frame = 0;
    const change = pending ?? 'anything';
    pending = undefined;
    onChange(change);
    startWaiting();
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** When a hesitation will be seen if nothing changes. */
  let seenAt = 0;
  // Beginning a timer with each key is a good part of what the coach does for it. One timer that goes off between keys
  // and is extended costs no less.
  const startWaiting = () => {
    const now = performance.now();
    if (seenAt - now >= HESITATION_MS.least) return;
    clearTimeout(waiting);
    waiting = setTimeout(hesitate, HESITATION_MS.most);
    seenAt = now + HESITATION_MS.most;
  };
  function hesitate(): void {
    seenAt = 0;
    waiting = setTimeout(onPause, PAUSE_AFTER_HESITATION_MS);
    onHesitation();
  }
  // Text written before the coach was mounted is counted without another key.
  startWaiting();
  const schedule = () => {
    if (!composing && frame === 0) frame = requestAnimationFrame(report);
  };

  field.watch(signal, (change) => {
    if (!composing && frame === 0 && canWait(change)) {
      startWaiting();
      return;
    }
    pending = joinChanges(pending, change);
    schedule();
  });
  element.addEventListener('compositionstart', () => (composing = true), { signal });
  element.addEventListener(
    'compositionend',
    () => {
      composing = false;
      schedule();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
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
