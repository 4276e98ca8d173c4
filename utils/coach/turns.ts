/** Work that must not overlap: each piece begins once the one before has ended, however that ended. */
export class Turns {
  private readonly waiting = new Set<string>();
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Has a piece of work done in its turn.
   * @param name what tells this piece from others
   * @returns what the work gives, and throws what it throws; undefined where it waits or runs already under this name
   */
  take<Result>(name: string, work: () => Promise<Result>): Promise<Result> | undefined {
    if (this.waiting.has(name)) return undefined;
    this.waiting.add(name);
    const done = this.last.then(work).finally(() => this.waiting.delete(name));
    this.last = done.catch(() => undefined);
    return done;
  }
}
