import { localDay } from '../../stats/localDay';
import type { ConversationLink } from '../field/coachOptions';
import { judgedAs } from './judgedAs';
import type { ReplyStore } from './replyStore';

/** Sends the counts of a reply to the owner of its conversation, and resumes from earlier counts. */
export class ReplyCounts {
  /** @param onTrouble why the counts could not be stored, as a sentence; undefined when they were */
  constructor(
    private readonly store: ReplyStore,
    private readonly owner: ConversationLink,
    private readonly onTrouble: (sentence: string | undefined) => void,
  ) {}

  /** Sends the counts that have not been recorded yet. */
  record(conversation = this.store.state.conversation): void {
    const { state } = this.store;
    const { events, watched } = state.ledger;
    const draft = watched === 'due' ? { day: localDay(), site: conversation.site, ...judgedAs(state) } : undefined;
    if (events.length === 0 && !draft) return;
    this.store.happen({ type: 'recorded' });
    void this.owner.record([...events], conversation, draft).then(this.onTrouble);
  }

  /**
   * Continues counting where an earlier coach of the same draft stopped, before an update or in a page since reloaded.
   */
  async resume(): Promise<void> {
    const { conversation } = this.store.state;
    const flags = await this.owner.openFlags(conversation);
    if (this.store.state.conversation === conversation) this.store.happen({ type: 'resumed', flags });
  }
}
