/**
 * How long a field may be out of the page before it counts as gone: an editor that is moved is detached for a moment.
 */
const GRACE_MS = 3_000;
/**
 * More replies than an agent has open in one page. A page can create composers without end, and put the focus in each.
 */
const MOST = 20;

/** The fields that are coached in this frame, in the order in which the agent last entered them. */
const living = new Set<FieldLife>();

/**
 * The lifetime of a field's coach: until `until` aborts, the field has left the page for good, or the agent has entered
 * too many others since. A helpdesk may be one page all day, where anything that outlives its field keeps a whole ticket
 * in memory.
 */
export class FieldLife {
  private readonly done = new AbortController();
  private grace: ReturnType<typeof setTimeout> | undefined;

  /** @param onEnd called when it ends by itself, and not when `until` aborts */
  constructor(
    private readonly field: HTMLElement,
    until: AbortSignal,
    private readonly onEnd: (() => void) | undefined,
  ) {
    // Removing a field that was already hidden triggers no observer.
    for (const other of living) other.check();
    this.enter();
    const [oldest] = living;
    if (living.size > MOST) oldest?.endByItself();
    until.addEventListener('abort', this.end, { signal: this.signal });
    if (until.aborted) this.end();
    // The frame around the field may be removed.
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

  /** The agent entered the field: of all that are coached, it is now the last to make room for another. */
  enter(): void {
    living.delete(this);
    if (!this.signal.aborted) living.add(this);
  }

  /** Ends the coaching after a while if the field is out of the page and does not come back. */
  check(): void {
    if (this.field.isConnected || this.grace !== undefined || this.signal.aborted) return;
    this.grace = setTimeout(() => {
      this.grace = undefined;
      if (!this.field.isConnected) this.endByItself();
    }, GRACE_MS);
  }

  private endByItself(): void {
    this.end();
    this.onEnd?.();
  }

  private readonly end = (): void => {
    clearTimeout(this.grace);
    living.delete(this);
    this.done.abort();
  };
}
