import type { Conversation } from '../checklist/conversationKey';
import type { CoachView, PanelRequest, Watching } from '../coach/coachView';
import type { CoachCommand } from '../messages';
import type { Frame } from './coachedFrames';
import type { CoachState, TabState } from './tabState';

/**
 * How the owner of conversations reaches those who write, and those who show. It waits for nobody who may not answer: a
 * tab that the browser has frozen keeps what it is told until it wakes.
 */
export interface OwnerOptions {
  /** The name under which a conversation is stored. */
  keyOf: (conversation: Conversation, tabId: number) => Promise<string>;
  /** Asks the coach of a frame what it shows now; undefined when nobody is there, or nobody answers in time. */
  askView: (frame: Frame) => Promise<CoachView | undefined>;
  /** Has the coach of a frame carry out what the agent asked for. */
  passOn: (frame: Frame, request: PanelRequest) => void;
  /** Has the coach of a frame carry out a shortcut. */
  command: (frame: Frame, command: CoachCommand) => void;
  /** Says to the coach of a frame that the agent went to a field of another frame. */
  leave: (frame: Frame) => void;
  /** Gives the coach of a frame what is known of its conversation. */
  tellCoach: (frame: Frame, ticket: string | undefined, state: CoachState) => void;
  /** Shows every page of ours what is known of a tab. */
  showTab: (tabId: number, state: TabState) => void;
  /** Why no coach answers in a tab. */
  whySilent: (tabId: number) => Promise<Watching>;
  /** Reminders have changed. */
  onTimers: () => void;
  now: () => number;
}
