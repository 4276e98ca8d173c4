interface FieldEvents {
  /** The draft may have changed: called at most once a frame, never during composition (IME). */
  onChange: () => void;
  /** The agent has paused after a change. */
  onPause: () => void;
  /** The field was hidden or taken out of the page, or has come back. */
  onVisible: (visible: boolean) => void;
}

const PAUSE_MS = 700;

/** Watches one reply field, and nothing around it, until the signal aborts. */
export function watchField(field: HTMLElement, signal: AbortSignal, events: FieldEvents): void {
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

  const mutations = new MutationObserver(changed);
  mutations.observe(field, { childList: true, characterData: true, subtree: true });

  // Tells without watching the page when a helpdesk hides the composer or takes it away.
  const sizes = new ResizeObserver(() => events.onVisible(field.isConnected && field.getClientRects().length > 0));
  sizes.observe(field);

  field.addEventListener('compositionstart', () => (composing = true), { signal });
  field.addEventListener(
    'compositionend',
    () => {
      composing = false;
      changed();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(pause);
  });
}
