import type { Helpdesk, SendKey } from '../../helpdesks/helpdesk';
import { documentsAround } from '../../helpdesks/outward';
import { onKey } from '../input/onKey';
import { onTrusted } from '../input/onTrusted';

// A send that has not emptied the composer by then was refused or taken back.
const LATEST_MS = 30_000;

/** Tells whether a composer that empties or goes away does so because the agent has sent its reply. */
export class SendWatch {
  private intendedAt = Number.NEGATIVE_INFINITY;

  /**
   * Listens in the capture phase, as the page may stop the event; never touches the button or the event.
   * @param onIntent the agent means to send; by which button, or the first one where it was by a key
   */
  constructor(
    field: HTMLElement,
    helpdesk: Helpdesk,
    signal: AbortSignal,
    onIntent: (button: Element | undefined) => void,
  ) {
    const intend = (button: Element | undefined) => {
      this.intendedAt = performance.now();
      onIntent(button);
    };
    const buttonIn = (path: EventTarget[]) => helpdesk.sendButtons(field).find((button) => path.includes(button));
    const onClick = (event: MouseEvent) => {
      const button = buttonIn(event.composedPath());
      if (button) intend(button);
    };
    const onEnter = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (!key) return;
      const path = event.composedPath();
      // The keyboard's way to press the button; not every page turns it into a click.
      const button = buttonIn(path);
      if (button || (path.includes(field) && helpdesk.keys.includes(key))) {
        intend(button ?? helpdesk.sendButtons(field)[0]);
      }
    };
    // A field in a frame may have its button outside.
    for (const page of documentsAround(field)) {
      onTrusted(page, 'click', onClick, { capture: true, signal });
      onKey(page, onEnter, signal);
    }
  }

  /** The composer is empty or gone now: was that a send? Answers yes once for each intent. */
  confirm(): boolean {
    const sent = performance.now() - this.intendedAt < LATEST_MS;
    this.intendedAt = Number.NEGATIVE_INFINITY;
    return sent;
  }

  /** Whether the agent meant to send, and it is not known yet what came of it. */
  get isIntended(): boolean {
    return this.intendedAt !== Number.NEGATIVE_INFINITY;
  }

  /** The agent went on writing: what was intended did not happen. */
  forget(): void {
    this.intendedAt = Number.NEGATIVE_INFINITY;
  }
}

function keyOf(event: KeyboardEvent): SendKey | undefined {
  if (event.key !== 'Enter' || event.isComposing) return undefined;
  const { ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return 'Mod+Enter';
  return shiftKey ? undefined : 'Enter';
}
