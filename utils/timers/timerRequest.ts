import type { TimerKind } from '../../rules/checklist/checklistStep';

/** What the agent asks of reminders. Times are milliseconds since 1970. */
export type TimerRequest =
  | { type: 'set-timer'; kind: TimerKind; due: number; everyMinutes?: number }
  | { type: 'timer-done'; id: string }
  /** Reminds again so many minutes from now. */
  | { type: 'timer-later'; id: string; minutes: number }
  | { type: 'timer-drop'; id: string };
