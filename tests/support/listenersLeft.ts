/** What React and Dexie listen for as long as their modules are loaded. */
const OF_LIBRARIES = /^document (?:selectionchange|focus|blur)$|^window (?:x-storagemutated-1|pagehide|pageshow)$/;

type Listening = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Notes who listens to the window or the document from here on.
 * @returns what is listened for still, `window keydown`, and ends the noting
 */
export function listenersLeft(): () => string[] {
  const open = [note('window', window), note('document', document)];
  return () => open.flatMap((end) => end()).filter((name) => !OF_LIBRARIES.test(name));
}

function note(name: string, target: Listening): () => string[] {
  const { addEventListener, removeEventListener } = target;
  const listening = new Map<string, Set<unknown>>();
  const listenersOf = (type: string, options: unknown) => {
    const isCapture = typeof options === 'object' ? Boolean((options as AddEventListenerOptions)?.capture) : options;
    const key = `${type} ${isCapture === true}`;
    const listeners = listening.get(key) ?? new Set();
    listening.set(key, listeners);
    return listeners;
  };
  Object.assign(target, {
    addEventListener(...given: Parameters<typeof addEventListener>) {
      const [type, listener, options] = given;
      const { signal, once } = typeof options === 'object' ? options : {};
      const listeners = listenersOf(type, options);
      if (!once && !signal?.aborted) listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener));
      addEventListener.apply(target as Window, given);
    },
    removeEventListener(...given: Parameters<typeof removeEventListener>) {
      const [type, listener, options] = given;
      listenersOf(type, options).delete(listener);
      removeEventListener.apply(target as Window, given);
    },
  });
  return () => {
    Object.assign(target, { addEventListener, removeEventListener });
    return [...listening].filter(([, { size }]) => size > 0).map(([key]) => `${name} ${key.split(' ')[0]}`);
  };
}
