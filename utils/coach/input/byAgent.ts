/**
 * Whether an event was caused by the agent. Events that a page creates are not trusted. The focus changes that it makes
 * are, but in a frame where only scripts act, nobody has clicked or typed.
 */
export function isByAgent(event: Event): boolean {
  return event.isTrusted && hasActed();
}

/** Whether the agent has clicked or typed in this frame since it was loaded. */
export function hasActed(): boolean {
  return navigator.userActivation?.hasBeenActive !== false;
}
