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
  /** Aborting removes every trace of the coach. */
  signal: AbortSignal;
  /** The settings of the agent and the team. */
  settings: FrameSettings;
  /** The link to the owner of the field's conversation. */
  owner: ConversationLink;
  /**
   * Called when the coach ends by itself, because the field has left the page for good or too many others were entered
   * since; not called when `signal` aborts.
   */
  onEnd?: () => void;
}

/** The link from a coach to the owner of its conversation. */
export interface ConversationLink {
  /**
   * Reports what is written and flagged now. Called when the agent enters the field, at each pause, after each act of
   * the agent (dismiss, apply, send), and when the flags, the mode, the visibility or the ticket change; never for a
   * key inside a word.
   */
  report(view: CoachView): void;
  /** Reports a sent reply and what it contained. */
  sent(reply: SentReply, conversation: Conversation): void;
  /** The flags already counted in a conversation's draft; empty if unknown. */
  openFlags(conversation: Conversation): Promise<readonly StatKey[]>;
  /**
   * Stores counts. Resolves with a sentence for the agent if that fails.
   * @param watched the draft, at its first pause
   */
  record(events: StatEvent[], conversation: Conversation, watched?: WatchedDraft): Promise<string | undefined>;
}
