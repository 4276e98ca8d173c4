import type { TimerKind } from '../../rules/checklist/checklistStep';
import { isOpen, type Timer } from '../../utils/timers/timer';

/** What a timer reminds of, as an instruction to the agent. Which ticket it is for, or where, is said behind it. */
export const TIMER_WORDS: Record<TimerKind, string> = {
  response: 'Answer the customer',
  progress: 'Report a fix or progress',
  updates: 'Send an update',
  commitment: 'Keep your promise',
  'check-after': 'Ask whether the customer is happy',
};

/** Whether a timer asks for the agent now. One that is put off rests until its next reminder. */
export function isDue(timer: Timer, now: number): boolean {
  if (!isOpen(timer)) return false;
  return timer.status === 'reminded' || (timer.due <= now && timer.remind <= now);
}
