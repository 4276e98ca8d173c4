import { documentsAround } from '../../helpdesks/outward';
import { onKey } from '../input/onKey';
import { onTrusted } from '../input/onTrusted';
import type { CardDesk } from './cardDesk';

/** Closes the card when the agent presses Escape in it or in the field, clicks elsewhere, or leaves the page. */
export function closeCardOutside(field: HTMLElement, desk: CardDesk, signal: AbortSignal): void {
  const pages = documentsAround(field);
  /** Aborts when the Escape that closed the card is released. */
  let held: AbortController | undefined;
  // Escape closes the card, not the page's composer: page listeners that are further in or were added later get neither
  // the key nor its repeats and release.
  const keep = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const release = () => {
    held?.abort();
    held = undefined;
  };
  signal.addEventListener('abort', release);
  const letGo = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    keep(event);
    release();
  };
  const hold = () => {
    held = new AbortController();
    const options = { capture: true, signal: held.signal };
    // Only while Escape is held, as a listener costs something on every key.
    for (const page of pages) onTrusted(page.defaultView ?? page, 'keyup', letGo, options);
  };
  const takeEscape = (event: KeyboardEvent): boolean => {
    const isEscape = event.key === 'Escape';
    if ((!isEscape && !held) || event.isComposing) return false;
    if (!event.repeat) {
      release();
      if (isEscape && desk.takesEscape(event)) hold();
    }
    if (!held || !isEscape) return false;
    keep(event);
    desk.closeAll();
    return true;
  };
  // The card may be outside the frame of the reply.
  for (const page of pages) {
    onKey(page, takeEscape, signal, 'named');
    onTrusted(
      page,
      'pointerdown',
      (event) => {
        if (desk.isOpen && !desk.holds(event)) desk.close();
      },
      { capture: true, signal },
    );
  }
  // Without a window, the card can no longer be positioned.
  window.addEventListener('pagehide', () => desk.close(), { signal });
}
