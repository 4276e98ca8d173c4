/** @returns true where the key is taken: nobody after it hears of it */
type KeyListener = (event: KeyboardEvent) => unknown;

interface Hearing {
  listeners: Set<KeyListener>;
  hear: (event: Event) => void;
}

const hearings = new WeakMap<EventTarget, Hearing>();

/**
 * Hears each key that a person presses in a page, before the page does, until the signal aborts. All who listen in a page
 * share one listener of the browser's, which takes longer to call one than most of them take to see that the key is not
 * theirs. They are asked in the order in which they came.
 * @param listener never gets a key that a script has made up
 */
export function onKey(page: Document, listener: KeyListener, signal: AbortSignal): void {
  if (signal.aborted) return;
  // Nothing of the page's own stops an event before it comes by its window.
  const target = page.defaultView ?? page;
  const { listeners, hear } = hearings.get(target) ?? newHearing(target);
  listeners.add(listener);
  // Each time anew: a frame that is written again loses its listeners. What is there already is not added twice.
  target.addEventListener('keydown', hear, true);
  signal.addEventListener('abort', () => {
    listeners.delete(listener);
    if (listeners.size === 0) target.removeEventListener('keydown', hear, true);
  });
}

function newHearing(target: EventTarget): Hearing {
  const listeners = new Set<KeyListener>();
  const hear = (event: Event) => {
    if (!event.isTrusted) return;
    for (const listener of listeners) {
      if (listener(event as KeyboardEvent) === true) return;
    }
  };
  const hearing = { listeners, hear };
  hearings.set(target, hearing);
  return hearing;
}
