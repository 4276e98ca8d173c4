import { documentsAround } from '../helpdesks/outward';
import type { CardDesk } from './cardDesk';
import { onTrusted } from './onTrusted';

/** Closes the card when the agent presses Escape in it or in the field, presses the pointer elsewhere, or leaves the page. */
export function closeCardOutside(field: HTMLElement, desk: CardDesk, signal: AbortSignal): void {
  /** The Escape that closed the card is still held down. */
  let isHeld = false;
  // Escape closes the card, not the page's composer: the page gets neither the key, as far as it listens further in or
  // has begun to listen later, nor what follows while it is held down and let go.
  const takeEscape = (event: KeyboardEvent) => {
    const { type, key, repeat, isComposing } = event;
    if (type === 'keydown' && !repeat) isHeld = key === 'Escape' && !isComposing && desk.takesEscape(event);
    if (!isHeld || key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (type === 'keydown') desk.closeAll();
    else isHeld = false;
  };
  // The card may be outside the frame of the reply.
  for (const page of documentsAround(field)) {
    const options = { capture: true, signal };
    onTrusted(page.defaultView ?? page, 'keydown', takeEscape, options);
    onTrusted(page.defaultView ?? page, 'keyup', takeEscape, options);
    onTrusted(
      page,
      'pointerdown',
      (event) => {
        if (desk.isOpen && !desk.holds(event)) desk.close();
      },
      options,
    );
  }
  // What has no window any more cannot be placed.
  window.addEventListener('pagehide', () => desk.close(), { signal });
}
