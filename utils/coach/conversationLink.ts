import type { Conversation } from '../checklist/conversationKey';
import { type PageConversation, sendMessage } from '../messages';
import type { StatEvent } from '../stats/statRow';
import type { CoachView, SentReply } from './coachView';
import type { Outbox } from './outbox';

/** The way from the coach of a field to the owner of its conversation. */
export interface ConversationLink {
  /** What is written and flagged now: at a pause, and after each act of the agent; never for a key inside a word. */
  report(view: CoachView): void;
  /** The reply went out and held this. */
  sent(reply: SentReply, conversation: Conversation): void;
  /** Stores counts; gives a sentence for the agent when it cannot. */
  record(events: StatEvent[], conversation: Conversation): Promise<string | undefined>;
}

interface LinkOptions {
  outbox: Outbox;
  /** Whether the agent is in this field: only then is it what the panel shows. */
  isCurrent: () => boolean;
}

/** Links the coach of a field to the background. What was reported already is not reported again. */
export class BackgroundLink implements ConversationLink {
  private last = '';

  constructor(private readonly options: LinkOptions) {}

  report(view: CoachView): void {
    if (this.options.isCurrent()) this.post(view, false);
  }

  /** The agent went into the field: from now on the panel shows it. */
  enter(view: CoachView): void {
    this.last = '';
    this.post(view, true);
  }

  sent(reply: SentReply, conversation: Conversation): void {
    const message = { id: crypto.randomUUID(), conversation: named(conversation), reply };
    void this.options.outbox.send(() => sendMessage('replySent', message));
  }

  record(events: StatEvent[], conversation: Conversation): Promise<string | undefined> {
    const message = { id: crypto.randomUUID(), conversation: named(conversation), events };
    return this.options.outbox.send(() => sendMessage('recordStats', message));
  }

  private post(view: CoachView, isEntered: boolean): void {
    const text = JSON.stringify(view);
    if (text === this.last) return;
    this.last = text;
    // One that is lost is followed by the next, and a panel that opens asks for itself.
    sendMessage('report', { view, isEntered }).catch(() => (this.last = ''));
  }
}

function named({ site, ticket }: Conversation): PageConversation {
  return { site, ticket };
}
