import type { TimerKind } from '../../rules/checklist/checklistStep';

/** The agent's requests about reminders. Times are milliseconds since 1970. */
export type TimerRequest =
  | {
      type: 'set-timer';
      kind: TimerKind;
      due: number;
      everyMinutes?: number;
      /** The words of the promise whose time this is; the reminders of the reply's other promises stay. */
      promise?: string;
    }
  | { type: 'timer-done'; id: string }
  /** Reminds again in this many minutes. */
  | { type: 'timer-later'; id: string; minutes: number }
  | { type: 'timer-drop'; id: string }
  /** Labels it with its ticket; an empty label removes the present one. */
  | { type: 'timer-label'; id: string; label: string };

/** A request to the browser: show the conversation of a reminder. */
export interface OpenRequest {
  type: 'timer-open';
  id: string;
}
