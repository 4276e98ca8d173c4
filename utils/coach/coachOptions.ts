import type { Helpdesk } from '../helpdesks/helpdesk';
import type { StatEvent } from '../stats/statRow';
import type { CoachView } from './coachView';

export interface CoachOptions {
  /** The reply field: a textarea, or a contenteditable element with whatever editor runs in it. */
  field: HTMLElement;
  helpdesk: Helpdesk;
  /** Aborting takes every trace of the coach away. */
  signal: AbortSignal;
  /** What the panel shows has changed. The view is made only when somebody asks for it: a closed panel costs nothing. */
  onChange: (view: () => CoachView) => void;
  /** Stores counts; gives a sentence for the agent when it cannot. */
  record: (events: StatEvent[]) => Promise<string | undefined>;
}
