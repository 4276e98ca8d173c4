import { replacementOf } from '../../rules/replacement';
import type { Conversation } from '../checklist/conversationKey';
import type { CoachState } from '../conversation/tabState';
import type { Draft, EditedDraft } from '../editor/draft';
import type { FieldChange } from '../editor/fieldChange';
import { type Outcome, replaceText } from '../editor/replaceText';
import type { ReplyField } from '../editor/replyField';
import { localDay } from '../stats/localDay';
import { AgentChoices } from './agentChoices';
import type { CoachOptions } from './coachOptions';
import type { CoachView, DismissScope } from './coachView';
import { Dismissals } from './dismissals';
import { newIdPrefix } from './frameId';
import { createMarks } from './marks';
import { marksOf } from './marksOf';
import { openFlags } from './openFlags';
import { reduceReply } from './reduceReply';
import type { ReplyEvent } from './replyEvent';
import { ReplyReader } from './replyReader';
import { newReply, type ReplySettings, type ReplyState, type TroubleKind } from './replyState';
import { conversationOf, lookAround } from './surroundings';
import type { TrackedFlag } from './trackFlags';
import { contextOf, missingWords, viewOf } from './viewOf';

const TOO_LONG = 'This reply is too long to check.';
const CANNOT_READ = 'Your settings could not be read: what you dismissed may be flagged again.';
const CANNOT_SAVE = 'That could not be remembered for next time; it is dismissed in this reply.';

/**
 * The coach of one reply field: tells the reply's state what happens, and draws, records and reports what follows from
 * it. What follows is said in `reduceReply` and in the functions that read the state; here are the effects.
 */
export class FieldCoach {
  private state: ReplyState;
  private readonly marks = createMarks();
  private readonly choices: AgentChoices;
  private readonly dismissals: Dismissals;
  private readonly reader: ReplyReader;
  private isVisible = true;

  constructor(
    private readonly options: CoachOptions,
    private readonly field: ReplyField,
  ) {
    const { signal } = options;
    this.choices = new AgentChoices(
      signal,
      () => this.followSettings(),
      () => this.complain('settings', CANNOT_READ),
    );
    this.dismissals = new Dismissals(this.choices);
    this.state = newReply(conversationOf(options), this.settings(), newIdPrefix());
    this.reader = new ReplyReader({
      field,
      signal,
      context: () => contextOf(this.state),
      onRead: (draft, review, edited, isLate) => {
        const before = this.openFlags;
        this.happen({ type: 'read', text: draft.text, review });
        this.render(edited);
        // The panel's list must not lag behind the marks; what else changed can wait for a pause.
        if (!haveSameIds(before, this.openFlags)) this.reportWhenIdle();
        this.complain('length', draft.isTooLong ? TOO_LONG : undefined);
        if (isLate) this.report();
      },
      onTyped: (draft, hole, node) => {
        const hadBlanks = this.state.blanks.length > 0;
        this.happen({ type: 'typed', text: draft.text, hole });
        // What is typed may make a blank, or fill one.
        if (hadBlanks || this.state.blanks.length > 0) this.render();
        else this.marks.move(draft, hole, node);
      },
    });
    void this.resume();
    signal.addEventListener('abort', () => this.marks.clear());
  }

  get draft(): Draft {
    return this.reader.draft;
  }

  get isEmpty(): boolean {
    return !this.draft.isTooLong && this.draft.text.trim() === '';
  }

  /** The flags that the agent has not dismissed, one a place, in the draft's order. */
  get openFlags(): readonly TrackedFlag[] {
    return openFlags(this.state);
  }

  flag(id: string | undefined): TrackedFlag | undefined {
    return this.openFlags.find((flag) => flag.id === id);
  }

  view(): CoachView {
    return viewOf(this.state, this.options.helpdesk);
  }

  /** What the reply still lacks, in words for the badge. */
  missing(): string[] {
    return missingWords(this.state);
  }

  report(): void {
    if (!this.options.signal.aborted) this.options.owner.report(this.view());
  }

  private reportWhenIdle(): void {
    requestIdleCallback(() => this.report(), { timeout: 200 });
  }

  /**
   * Looks at what is around the field, who will read the reply and what the customer wrote; then reads the reply.
   * Reports where that is another ticket, or the field is coached now and was not, or the other way round.
   */
  look(isVisible = this.isVisible): void {
    const { around, conversation } = this.state;
    this.lookAgain(isVisible);
    const { state } = this;
    if (around.silent !== state.around.silent || conversation !== state.conversation) this.report();
  }

  /** The agent goes into the field. */
  enter(): void {
    this.lookAgain(true);
    this.report();
  }

  /** The agent is writing. */
  follow(change: FieldChange): void {
    this.reader.follow(change);
  }

  /** The agent paused: what is open now counts as shown. */
  pause(): void {
    // The page may have brought another ticket, or the customer's message, without a sign of it in the field.
    this.lookAgain(this.isVisible);
    this.happen({ type: 'paused', day: localDay() });
    this.record();
    this.report();
  }

  /** The agent pressed what sends the reply. */
  sending(): void {
    this.reader.refresh();
    this.happen({ type: 'sending', at: Date.now() });
  }

  /** The agent wrote on: the reply was not sent. */
  takeBackSending(): void {
    if (this.state.outgoing) this.happen({ type: 'sendingTakenBack' });
  }

  /** The reply that was on its way is gone from the field; what follows is a new draft. */
  sent(): void {
    const { outgoing } = this.state;
    if (!outgoing) return;
    this.happen({ type: 'sent', day: localDay() });
    this.options.owner.sent(outgoing.reply, outgoing.conversation);
    this.record(outgoing.conversation);
    this.render();
    this.report();
  }

  /**
   * Puts a rewrite in the place of a flag and selects its first blank, if it has one.
   * @returns what became of it; undefined when the flag is no longer there
   */
  async apply(id: string, rewrite: string): Promise<Outcome | undefined> {
    await this.field.ready();
    // The field may have changed since it was last read, and the words with it.
    this.reader.refresh();
    const flag = this.flag(id);
    if (!flag) return undefined;
    const change = replacementOf(this.draft.text, flag, rewrite);
    this.happen({ type: 'applying', id, day: localDay() });
    const outcome = await replaceText(this.field, change);
    const isTaken = outcome === 'taken' || outcome === 'overtaken';
    this.happen(isTaken ? { type: 'applied' } : { type: 'refused', id });
    this.reader.refresh();
    const blank = this.state.blanks.find(
      ({ start, end }) => start >= change.start && end <= change.start + change.text.length,
    );
    // Not under the hands of an agent who has gone on already.
    if (blank && outcome === 'taken') await this.field.select(this.draft, blank.start, blank.end);
    this.record();
    this.report();
    return outcome;
  }

  async dismiss(flag: TrackedFlag, scope: DismissScope): Promise<void> {
    const ids = this.dismissals.dismissHere(flag, scope, this.openFlags);
    this.happen({ type: 'dismissed', ids, day: localDay() });
    this.render();
    this.record();
    this.report();
    await this.dismissals.keep(flag, scope).catch(() => this.complain('settings', CANNOT_SAVE));
  }

  /** The owner of the conversation says what it knows. */
  hear(told: CoachState): void {
    const { situation } = this.state.told;
    this.happen({ type: 'told', state: told });
    if (told.situation === situation) return;
    this.reader.refresh();
    this.report();
  }

  /** Marks the flag whose card is open; none without an id. */
  activate(id: string | undefined): void {
    if (id === this.state.activeId) return;
    this.happen({ type: 'activated', id });
    this.render();
  }

  /** Says nothing more about what is missing in this reply. */
  silenceHint(): void {
    this.happen({ type: 'hintSilenced' });
  }

  private lookAgain(isVisible: boolean): void {
    if (this.options.signal.aborted) return;
    this.isVisible = isVisible;
    const { conversation } = this.state;
    // A page that swaps tickets hides the field first: its address then speaks of another ticket.
    const now = isVisible ? conversationOf(this.options) : conversation;
    if (now.ticket !== conversation.ticket) this.switchConversation(now);
    this.happen({ type: 'looked', around: lookAround(this.options, this.choices, isVisible) });
    this.reader.refresh();
  }

  private switchConversation(conversation: Conversation): void {
    // What was counted so far belongs to the last one.
    this.record();
    this.happen({ type: 'ticketChanged', conversation });
    if (!this.state.isCounting) void this.resume();
  }

  /** Goes on counting where an earlier coach of the same draft ended, before an update or in a page since reloaded. */
  private async resume(): Promise<void> {
    const { conversation } = this.state;
    const flags = await this.options.owner.openFlags(conversation);
    if (this.state.conversation === conversation) this.happen({ type: 'resumed', flags });
  }

  private happen(event: ReplyEvent): void {
    this.state = reduceReply(this.state, event);
  }

  private render(edited?: EditedDraft): void {
    if (!this.options.signal.aborted) this.marks.show(this.draft, marksOf(this.state), edited);
  }

  private settings(): ReplySettings {
    const { choices } = this;
    const { usualQuality, hintBesideReply } = choices;
    return { isDismissed: (flag) => choices.cover(flag), usualQuality, hintBesideReply };
  }

  private followSettings(): void {
    const before = this.openFlags;
    this.happen({ type: 'settingsChanged', settings: this.settings() });
    this.look();
    if (!haveSameIds(before, this.openFlags)) this.report();
  }

  private record(conversation = this.state.conversation): void {
    const { ledger } = this.state;
    if (ledger.events.length === 0) return;
    this.happen({ type: 'recorded' });
    void this.options.owner
      .record([...ledger.events], conversation)
      .then((trouble) => this.complain('statistics', trouble));
  }

  private complain(about: TroubleKind, sentence: string | undefined): void {
    if (sentence === this.state.troubles[about]) return;
    this.happen({ type: 'trouble', about, sentence });
    this.report();
  }
}

function haveSameIds(some: readonly TrackedFlag[], others: readonly TrackedFlag[]): boolean {
  return some.length === others.length && some.every(({ id }, at) => id === others[at]?.id);
}
