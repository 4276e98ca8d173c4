/** How long a field may be out of the page before it counts as gone: editors take their element along when they move. */
const GRACE_MS = 3_000;

/** The fields that are coached in this frame. */
const living = new Set<FieldLife>();

/**
 * How long a field is coached: until `until` aborts, or the field has left the page for good. In a helpdesk that is one
 * page all day, whatever outlives its field keeps a whole ticket in memory.
 */
export class FieldLife {
  private readonly done = new AbortController();
  private grace: ReturnType<typeof setTimeout> | undefined;

  /** @param onEnd the field has left the page; not called when `until` aborts */
  constructor(
    private readonly field: HTMLElement,
    until: AbortSignal,
    private readonly onEnd: (() => void) | undefined,
  ) {
    // A field that was hidden before it was taken away gave no sign of that.
    for (const other of living) other.check();
    living.add(this);
    until.addEventListener('abort', this.end, { signal: this.signal });
    if (until.aborted) this.end();
    // A frame that is taken away, with the field in it.
    field.ownerDocument.defaultView?.addEventListener(
      'pagehide',
      ({ persisted }) => {
        if (!persisted) this.end();
      },
      { signal: this.signal },
    );
  }

  /** Aborts when the field is no longer coached. */
  get signal(): AbortSignal {
    return this.done.signal;
  }

  /** Ends it after a while, if the field is out of the page and does not come back. */
  check(): void {
    if (this.field.isConnected || this.grace !== undefined || this.signal.aborted) return;
    this.grace = setTimeout(() => {
      this.grace = undefined;
      if (this.field.isConnected) return;
      this.end();
      this.onEnd?.();
    }, GRACE_MS);
  }

  private readonly end = (): void => {
    clearTimeout(this.grace);
    living.delete(this);
    this.done.abort();
  };
}
