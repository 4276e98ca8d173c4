/** A turn of the event loop and a frame, in which editors render. Not only a frame: hidden tabs have none. */
export function nextTurn(): Promise<unknown> {
  return new Promise((done) => setTimeout(done, 20));
}
