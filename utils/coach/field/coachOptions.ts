import type { Conversation } from '../../checklist/conversationKey';
import type { Helpdesk } from '../../helpdesks/helpdesk';
import type { WatchedDraft } from '../../stats/recordEvents';
import type { StatEvent, StatKey } from '../../stats/statRow';
import type { FrameSettings } from '../frame/frameSettings';
import type { CoachView, SentReply } from '../reply/coachView';

export interface CoachOptions {
  /** The reply field: a textarea, or a contenteditable element with whatever editor runs in it. */
  field: HTMLElement;
  helpdesk: Helpdesk;
  /** Aborting takes every trace of the coach away. */
  signal: AbortSignal;
  /** What the agent and the team have settled. */
  settings: FrameSettings;
  /** The way to the owner of the field's conversation. */
  owner: ConversationLink;
  /** The field has left the page for good, and its coach with it; not called when `signal` aborts. */
  onEnd?: () => void;
}

/** The way from a coach to the owner of its conversation. */
export interface ConversationLink {
  /**
   * What is written and flagged now. Called when the agent enters the field, at each pause, after each act of the agent
   * (dismiss, apply, send), and when the flags, the mode, the visibility or the ticket change; never for a key inside a
   * word.
   */
  report(view: CoachView): void;
  /** The reply went out and held this. */
  sent(reply: SentReply, conversation: Conversation): void;
  /** The flags of a conversation's draft that were counted before; none where nobody knows. */
  openFlags(conversation: Conversation): Promise<readonly StatKey[]>;
  /**
   * Stores counts; gives a sentence for the agent when it cannot.
   * @param watched the draft, when it is there through a pause for the first time
   */
  record(events: StatEvent[], conversation: Conversation, watched?: WatchedDraft): Promise<string | undefined>;
}
