import type { Conversation } from '../../checklist/conversationKey';
import { type PageConversation, sendMessage } from '../../messages/messages';
import type { WatchedDraft } from '../../stats/recordEvents';
import type { StatEvent, StatKey } from '../../stats/statRow';
import type { ConversationLink } from '../field/coachOptions';
import type { CoachView, SentReply } from '../reply/coachView';
import type { Outbox } from './outbox';

interface LinkOptions {
  outbox: Outbox;
  /** Whether the agent is in this field: the panel shows no other. */
  isCurrent: () => boolean;
}

/** Links the coach of a field to the background. A view that has not changed is not reported again. */
export class BackgroundLink implements ConversationLink {
  private last = '';
  private isEntered = false;

  constructor(private readonly options: LinkOptions) {}

  /** The agent enters the field, which the panel shows from the next report on. */
  enter(): void {
    this.isEntered = true;
  }

  report(view: CoachView): void {
    if (!this.options.isCurrent()) return;
    const { isEntered } = this;
    const text = JSON.stringify(view);
    if (text === this.last && !isEntered) return;
    this.last = text;
    this.isEntered = false;
    // A lost report is made up for by the next one, and a panel that opens requests its own.
    sendMessage('report', { view, isEntered }).catch(() => {
      this.last = '';
      this.isEntered ||= isEntered;
    });
  }

  sent(reply: SentReply, conversation: Conversation): void {
    const message = { id: crypto.randomUUID(), conversation: named(conversation), reply };
    void this.options.outbox.send(() => sendMessage('replySent', message));
  }

  async openFlags(conversation: Conversation): Promise<readonly StatKey[]> {
    return (await sendMessage('openFlags', named(conversation)).catch(() => undefined)) ?? [];
  }

  record(events: StatEvent[], conversation: Conversation, watched?: WatchedDraft): Promise<string | undefined> {
    const message = { id: crypto.randomUUID(), conversation: named(conversation), events, watched };
    return this.options.outbox.send(() => sendMessage('recordStats', message));
  }
}

function named({ site, ticket }: Conversation): PageConversation {
  return { site, ticket };
}
