import type { CoachOptions } from './coachOptions';

const CHANGES = { attributes: true, characterData: true, childList: true, subtree: true };

/** Calls back when what tells replies from notes changes, until the signal aborts. */
export function watchModeSwitch(
  { field, helpdesk }: Pick<CoachOptions, 'field' | 'helpdesk'>,
  signal: AbortSignal,
  onChange: () => void,
): void {
  const modeSwitch = helpdesk.modeSwitch?.(field);
  if (!modeSwitch) return;
  const changes = new MutationObserver(onChange);
  // Where the whole composer carries the mode, what is written inside must not count as a change of it.
  const isAround = modeSwitch.contains(field);
  changes.observe(modeSwitch, isAround ? { attributes: true } : CHANGES);
  signal.addEventListener('abort', () => changes.disconnect());
}
