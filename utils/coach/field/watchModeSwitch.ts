import type { CoachOptions } from './coachOptions';

const CHANGES = { attributes: true, characterData: true, childList: true, subtree: true };

/** Calls back when the element that distinguishes replies from notes changes, until the signal aborts. */
export function watchModeSwitch(
  { field, helpdesk }: Pick<CoachOptions, 'field' | 'helpdesk'>,
  signal: AbortSignal,
  onChange: () => void,
): void {
  const modeSwitch = helpdesk.modeSwitch?.(field);
  if (!modeSwitch) return;
  const changes = new MutationObserver(onChange);
  // If the whole composer carries the mode, text written inside it must not count as a mode change.
  const isAround = modeSwitch.contains(field);
  changes.observe(modeSwitch, isAround ? { attributes: true } : CHANGES);
  signal.addEventListener('abort', () => changes.disconnect());
}
