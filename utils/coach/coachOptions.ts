import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';
import type { Conversation } from '../checklist/conversationKey';
import type { Helpdesk } from '../helpdesks/helpdesk';
import type { StatEvent } from '../stats/statRow';
import type { CoachView, SentReply } from './coachView';

export interface CoachOptions {
  /** The reply field: a textarea, or a contenteditable element with whatever editor runs in it. */
  field: HTMLElement;
  helpdesk: Helpdesk;
  /** Aborting takes every trace of the coach away. */
  signal: AbortSignal;
  owner: ConversationLink;
  /** The field has left the page for good, and its coach with it; not called when `signal` aborts. */
  onEnd?: () => void;
}

/** The way from a coach to the owner of its conversation. */
export interface ConversationLink {
  /**
   * What is written and flagged now. Called when the agent enters the field, at each pause, after each act of the agent
   * (dismiss, apply, send), and when mode, visibility or ticket change; never for a key inside a word.
   */
  report(view: CoachView): void;
  /** The reply went out and held this. */
  sent(reply: SentReply, conversation: Conversation): void;
  /** Stores counts; gives a sentence for the agent when it cannot. */
  record(events: StatEvent[], conversation: Conversation): Promise<string | undefined>;
}

/** What the owner of a conversation says of it. */
export interface CoachState {
  situation: Situation;
  /** Essential steps that neither a draft nor the agent has shown. */
  missing: readonly ChecklistStepId[];
}
