/**
 * Waits for one turn of the event loop and a frame, in which editors render. A frame alone would never come in a hidden
 * tab.
 */
export function nextTurn(): Promise<unknown> {
  return new Promise((done) => setTimeout(done, 20));
}
