/** Work that must not overlap: each piece begins once the one before has ended, however that ended. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Has a piece of work done in its turn.
   * @returns what the work gives
   * @throws what the work throws; the next piece is done all the same
   */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
