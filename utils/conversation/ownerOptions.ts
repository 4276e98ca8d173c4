import type { Conversation } from '../checklist/conversationKey';
import type { CoachView, PanelRequest, Watching } from '../coach/reply/coachView';
import type { CoachCommand } from '../messages/messages';
import type { Frame } from './coachedFrames';
import type { CoachState, TabState } from './tabState';

/**
 * How the owner of conversations reaches coaches and the pages that show a conversation. It never waits for a page that
 * may not answer: a tab that the browser has frozen gets its messages when it wakes.
 */
export interface OwnerOptions {
  /** The name under which a conversation is stored. */
  keyOf: (conversation: Conversation, tabId: number) => Promise<string>;
  /** Asks the coach of a frame what it shows now; undefined when there is none, or it does not answer in time. */
  askView: (frame: Frame) => Promise<CoachView | undefined>;
  /** Makes the coach of a frame carry out what the agent asked for. */
  passOn: (frame: Frame, request: PanelRequest) => void;
  /** Makes the coach of a frame carry out a shortcut. */
  command: (frame: Frame, command: CoachCommand) => void;
  /** Tells the coach of a frame that the agent went to a field of another frame. */
  leave: (frame: Frame) => void;
  /** Sends the coach of a frame what is known of its conversation. */
  tellCoach: (frame: Frame, ticket: string | undefined, state: CoachState) => void;
  /** Sends each of the extension's pages what is known of a tab. */
  showTab: (tabId: number, state: TabState) => void;
  /** Why no coach answers in a tab. */
  whySilent: (tabId: number) => Promise<Watching>;
  /** Reminders have changed. */
  onTimers: () => void;
  now: () => number;
}
