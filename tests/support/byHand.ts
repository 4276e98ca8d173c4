/**
 * Dispatches an event as the browser does when a person acts. In browsers no script can create such an event, and
 * happy-dom creates none by itself.
 */
export function byHand(target: EventTarget | undefined, event: Event): void {
  if (!target) throw new Error('There is nothing to touch.');
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

/** Clicks there as a person does. */
export function click(target: EventTarget | undefined, init: MouseEventInit = {}): void {
  byHand(target, new MouseEvent('click', { bubbles: true, composed: true, ...init }));
}

/** Presses a key there as a person does. */
export function press(target: EventTarget | undefined, init: KeyboardEventInit): void {
  byHand(target, new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
}
