import type { TimerKind } from '../../rules/checklist/checklistStep';

const MINUTE = 60_000;

/**
 * When the agent is reminded of what is due: a little before a promise, and of everything else on time.
 * @param due and `now` in milliseconds since 1970
 */
export function reminderOf(kind: TimerKind, due: number, now: number): { due: number; remind: number } {
  const ahead = Math.max(0, due - now);
  return { due, remind: due - (kind === 'commitment' ? Math.min(10 * MINUTE, ahead / 4) : 0) };
}
