/**
 * Whether an event was caused by the agent. Events that a page creates are not trusted. The focus changes that it makes
 * are, but in a frame where only scripts act, nobody has clicked or typed.
 */
export function isByAgent(event: Event): boolean {
  return event.isTrusted && hasActed();
}

/**
 * Whether the agent has clicked or typed in this frame since it was loaded, or in a frame of the same origin around it:
 * a composer that opens in a frame of its own, with a macro in it, is written in before anybody has touched that frame.
 */
export function hasActed(): boolean {
  for (let frame: Window = window; ; frame = frame.parent) {
    try {
      if (frame.navigator.userActivation?.hasBeenActive !== false) return true;
    } catch {
      // Another origin: what happens there says nothing about this frame.
      return false;
    }
    if (frame === frame.parent) return false;
  }
}
