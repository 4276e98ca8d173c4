import { documentsAround } from '../helpdesks/outward';
import type { CardDesk } from './cardDesk';
import { onTrusted } from './onTrusted';

/** Closes the card when the agent presses Escape in the field, presses the pointer elsewhere, or leaves the page. */
export function closeCardOutside(field: HTMLElement, desk: CardDesk, signal: AbortSignal): void {
  onTrusted(
    field,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !desk.isOpen) return;
      // Escape closes the card, not the page's composer.
      event.preventDefault();
      event.stopImmediatePropagation();
      desk.close();
    },
    { capture: true, signal },
  );
  // The card may be outside the frame of the reply.
  for (const page of documentsAround(field)) {
    onTrusted(
      page,
      'pointerdown',
      (event) => {
        if (desk.isOpen && !desk.holds(event)) desk.close();
      },
      { capture: true, signal },
    );
  }
  // What has no window any more cannot be placed.
  window.addEventListener('pagehide', () => desk.close(), { signal });
}
