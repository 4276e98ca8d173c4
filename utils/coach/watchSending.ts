import type { Helpdesk } from '../helpdesks/helpdesk';

// A send that has not emptied the composer by then was refused or taken back.
const LATEST_MS = 30_000;

/** Tells whether a composer that empties or goes away does so because its reply was sent. */
export class SendWatch {
  private intendedAt = Number.NEGATIVE_INFINITY;

  /** Listens in the capture phase, as the page may stop the event; never touches the button or the event. */
  constructor(field: HTMLElement, helpdesk: Helpdesk, signal: AbortSignal, onIntent: () => void) {
    const intend = () => {
      this.intendedAt = performance.now();
      onIntent();
    };
    const root = field.ownerDocument;
    root.addEventListener(
      'click',
      (event) => {
        const path = event.composedPath();
        if (helpdesk.sendButtons(field).some((button) => path.includes(button))) intend();
      },
      { capture: true, signal },
    );
    root.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        const path = event.composedPath();
        const onField = path.includes(field) && (event.ctrlKey || event.metaKey);
        // The keyboard's way to press the button; not every page turns it into a click.
        const onButton = helpdesk.sendButtons(field).some((button) => path.includes(button));
        if (onField || onButton) intend();
      },
      { capture: true, signal },
    );
  }

  /** The composer is empty or gone now: was that a send? Answers yes once for each intent. */
  confirm(): boolean {
    const sent = performance.now() - this.intendedAt < LATEST_MS;
    this.intendedAt = Number.NEGATIVE_INFINITY;
    return sent;
  }

  /** The agent went on writing: what was intended did not happen. */
  forget(): void {
    this.intendedAt = Number.NEGATIVE_INFINITY;
  }
}
