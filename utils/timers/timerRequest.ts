import type { TimerKind } from '../../rules/checklist/checklistStep';

/** What the agent asks of reminders. Times are milliseconds since 1970. */
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
  /** Reminds again so many minutes from now. */
  | { type: 'timer-later'; id: string; minutes: number }
  | { type: 'timer-drop'; id: string }
  /** Says which ticket it is; an empty label takes what it said away. */
  | { type: 'timer-label'; id: string; label: string };

/** What the agent asks the browser for: to show the conversation of a reminder. */
export interface OpenRequest {
  type: 'timer-open';
  id: string;
}
