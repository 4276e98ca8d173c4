/** @returns true if it took the key: later listeners are not called */
type KeyListener = (event: KeyboardEvent) => unknown;

/** Whether a listener is called for every key, or only for keys with a name, such as Enter. */
type Keys = 'every' | 'named';

interface Hearing {
  listeners: Record<Keys, Set<KeyListener>>;
  hear: (event: Event) => void;
}

const hearings = new WeakMap<EventTarget, Hearing>();

/**
 * Calls a listener for each key that a person presses in a page, before the page's own listeners, until the signal
 * aborts. All listeners of a page share one browser listener, as the browser takes longer to call one than most of them
 * take to reject a key. They are called in the order of registration.
 * @param listener never called for a key event that a script created
 * @param keys 'named' for a listener that does not care about keys that write a character
 */
export function onKey(page: Document, listener: KeyListener, signal: AbortSignal, keys: Keys = 'every'): void {
  if (signal.aborted) return;
  // The window comes first: nothing in the page can stop an event before it gets there.
  const target = page.defaultView ?? page;
  const { listeners, hear } = hearings.get(target) ?? newHearing(target);
  listeners.named.add(listener);
  if (keys === 'every') listeners.every.add(listener);
  // Added each time, because a frame that is rewritten loses its listeners; an existing one is not added twice.
  target.addEventListener('keydown', hear, true);
  signal.addEventListener('abort', () => {
    listeners.named.delete(listener);
    listeners.every.delete(listener);
    if (listeners.named.size === 0) target.removeEventListener('keydown', hear, true);
  });
}

function newHearing(target: EventTarget): Hearing {
  const listeners = { every: new Set<KeyListener>(), named: new Set<KeyListener>() };
  const hear = (event: Event) => {
    const { key } = event as Partial<KeyboardEvent>;
    // Chrome also reports a key without a name when a person picks one of its suggestions.
    if (!event.isTrusted || key === undefined) return;
    for (const listener of key.length === 1 ? listeners.every : listeners.named) {
      if (listener(event as KeyboardEvent) === true) return;
    }
  };
  const hearing = { listeners, hear };
  hearings.set(target, hearing);
  return hearing;
}
