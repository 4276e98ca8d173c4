import type { Conversation } from '../../checklist/conversationKey';
import { type PageConversation, sendMessage } from '../../messages/messages';
import type { WatchedDraft } from '../../stats/recordEvents';
import type { StatEvent, StatKey } from '../../stats/statRow';
import type { ConversationLink } from '../field/coachOptions';
import type { CoachView, SentReply } from '../reply/coachView';
import type { Outbox } from './outbox';

interface LinkOptions {
  outbox: Outbox;
  /** Whether the agent is in this field: only then is it what the panel shows. */
  isCurrent: () => boolean;
}

/** Links the coach of a field to the background. What was reported already is not reported again. */
export class BackgroundLink implements ConversationLink {
  private last = '';
  private isEntered = false;

  constructor(private readonly options: LinkOptions) {}

  /** The agent goes into the field: from the next report on the panel shows it. */
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
    // One that is lost is followed by the next, and a panel that opens asks for itself.
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
