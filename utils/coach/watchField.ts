import { isWritable } from '../editor/isWritable';
import type { ReplyField } from '../editor/replyField';

interface FieldEvents {
  /** The draft may have changed: called at most once a frame, never during composition (IME). */
  onChange: () => void;
  /** The agent has paused after a change. */
  onPause: () => void;
  /** The field was hidden or taken out of the page, or has come back; or it was locked or unlocked. */
  onVisible: (visible: boolean) => void;
}

const PAUSE_MS = 700;

/** Watches one reply field, and nothing around it, until the signal aborts. */
export function watchField(field: ReplyField, signal: AbortSignal, events: FieldEvents): void {
  const { element } = field;
  let composing = false;
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const changed = () => {
    if (composing || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      events.onChange();
      clearTimeout(pause);
      pause = setTimeout(events.onPause, PAUSE_MS);
    });
  };

  field.watch(signal, changed);

  // Tells without watching the page when a helpdesk hides the composer or takes it away.
  const look = () => events.onVisible(element.isConnected && element.getClientRects().length > 0);
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  let isOpen = isWritable(element);
  const locks = new MutationObserver(() => {
    // Classes change for many reasons: focus, for one.
    if (isOpen === isWritable(element)) return;
    isOpen = !isOpen;
    look();
  });
  locks.observe(element, {
    attributeFilter: ['contenteditable', 'disabled', 'readonly', 'class', 'aria-readonly', 'aria-disabled'],
  });

  element.addEventListener('compositionstart', () => (composing = true), { signal });
  element.addEventListener(
    'compositionend',
    () => {
      composing = false;
      changed();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    locks.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(pause);
  });
}
