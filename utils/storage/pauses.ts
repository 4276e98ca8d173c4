/** The longest a page may be blocked, in milliseconds: beyond that, it responds late to the user. */
const LONGEST_TURN = 40;

/**
 * Splits long work into turns: call the returned function repeatedly during the work; now and then it waits until the
 * page has done what else there is to do.
 * @throws AbortError, from the returned function, when the signal is aborted
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
