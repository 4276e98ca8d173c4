/** Longer than this a page is not to be held up, in milliseconds: what somebody does on it would be answered late. */
const LONGEST_TURN = 40;

/**
 * Cuts long work into turns: what it gives is called again and again while the work goes on, and waits now and then until
 * the page has done what else there is to do.
 * @throws AbortError, from what it gives, when the signal says so
 */
export function pauses(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < LONGEST_TURN) return;
    await new Promise((done) => setTimeout(done));
    signal.throwIfAborted();
    since = performance.now();
  };
}
