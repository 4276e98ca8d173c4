/**
 * Dispatches an event as the browser does for what a person does. In browsers no script can make such an event, and
 * happy-dom makes none by itself.
 */
export function byHand(target: EventTarget | undefined, event: Event): void {
  if (!target) throw new Error('There is nothing to touch.');
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

/** A person clicks there. */
export function click(target: EventTarget | undefined, init: MouseEventInit = {}): void {
  byHand(target, new MouseEvent('click', { bubbles: true, composed: true, ...init }));
}

/** A person presses a key there. */
export function press(target: EventTarget | undefined, init: KeyboardEventInit): void {
  byHand(target, new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
}
