/**
 * Whether an event is the agent's own doing. A page makes events that are not trusted; and it moves the focus as it
 * likes, which is trusted: but nobody has clicked or typed in a frame that only its own scripts work in.
 */
export function isByAgent(event: Event): boolean {
  return event.isTrusted && hasActed();
}

/** Whether the agent has clicked or typed in this frame since it was loaded. */
export function hasActed(): boolean {
  return navigator.userActivation?.hasBeenActive !== false;
}
