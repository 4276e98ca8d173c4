import type { Helpdesk, SendKey } from '../../helpdesks/helpdesk';
import { documentsAround } from '../../helpdesks/outward';
import { onKey } from '../input/onKey';
import { onTrusted } from '../input/onTrusted';

// A send that has not emptied the composer by then was refused or taken back.
const LATEST_MS = 30_000;

/** Determines whether a composer became empty or disappeared because the agent sent its reply. */
export class SendWatch {
  private intendedAt = Number.NEGATIVE_INFINITY;

  /**
   * Listens in the capture phase, as the page may stop the event; never touches the button or the event.
   * @param onIntent called when the agent means to send, with the button, or the first one for a key in the field
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
      // Enter on the button: not every page turns it into a click.
      const button = buttonIn(path);
      if (button || (path.includes(field) && helpdesk.keys.includes(key))) {
        intend(button ?? helpdesk.sendButtons(field)[0]);
      }
    };
    // The button of a field in a frame may be outside that frame.
    for (const page of documentsAround(field)) {
      onTrusted(page, 'click', onClick, { capture: true, signal });
      onKey(page, onEnter, signal, 'named');
    }
  }

  /** The composer is empty or gone now. @returns whether that was a send: true once for each intent */
  confirm(): boolean {
    const sent = performance.now() - this.intendedAt < LATEST_MS;
    this.intendedAt = Number.NEGATIVE_INFINITY;
    return sent;
  }

  /** Whether the agent meant to send and the outcome is still unknown. */
  get isIntended(): boolean {
    return this.intendedAt !== Number.NEGATIVE_INFINITY;
  }

  /** The agent kept writing, so the reply was not sent. */
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
