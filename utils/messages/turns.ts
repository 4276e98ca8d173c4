/** Work that must not overlap: each piece begins once the previous one has ended, however it ended. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Runs a piece of work in its turn.
   * @returns what the work returns
   * @throws what the work throws; the next piece still runs
   */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
