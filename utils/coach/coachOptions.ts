import type { Helpdesk } from '../helpdesks/helpdesk';
import type { ConversationLink } from './conversationLink';

export interface CoachOptions {
  /** The reply field: a textarea, or a contenteditable element with whatever editor runs in it. */
  field: HTMLElement;
  helpdesk: Helpdesk;
  /** Aborting takes every trace of the coach away. */
  signal: AbortSignal;
  /** The way to the owner of the field's conversation. */
  owner: ConversationLink;
}
