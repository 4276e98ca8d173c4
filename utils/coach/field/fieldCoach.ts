import { i18n } from '#i18n';
import type { Flag } from '../../../rules/types';
import type { Conversation } from '../../checklist/conversationKey';
import type { CoachState } from '../../conversation/tabState';
import type { Draft, EditedDraft } from '../../editor/draft';
import type { FieldChange } from '../../editor/fieldChange';
import type { Outcome } from '../../editor/replaceText';
import type { ReplyField } from '../../editor/replyField';
import type { TeamOffers } from '../../offers/teamOffers';
import { localDay } from '../../stats/localDay';
import type { Blank } from '../blanks/blanksIn';
import { applyRewrite } from '../card/applyRewrite';
import { dismissFlag } from '../card/dismissFlag';
import { AgentChoices } from '../frame/agentChoices';
import { newIdPrefix } from '../frame/frameId';
import { createMarks, type Marks } from '../marks/marks';
import { marksOf } from '../marks/marksOf';
import { Sight } from '../marks/sight';
import type { CoachView, DismissScope } from '../reply/coachView';
import { ReplyCounts } from '../reply/replyCounts';
import type { ReplyEvent } from '../reply/replyEvent';
import { newReply, type ReplySettings, type ReplyState, type TroubleKind } from '../reply/replyState';
import { ReplyStore } from '../reply/replyStore';
import type { TrackedFlag } from '../reply/trackFlags';
import { type Hint, hintOf, viewOf } from '../reply/viewOf';
import type { CoachOptions } from './coachOptions';
import { FieldReading, haveSameIds } from './fieldReading';
import { conversationOf, lookAround } from './surroundings';

const TOO_LONG = i18n.t('coach.trouble.tooLong');
const CANNOT_READ = i18n.t('coach.trouble.cannotRead');
const CANNOT_SAVE = i18n.t('coach.trouble.cannotSave');
const CANNOT_SAVE_CHOICE = i18n.t('coach.trouble.cannotSaveChoice');

/**
 * The coach of one reply field: passes events to the reply's state, and draws, records and reports the results. The
 * logic is in `reduceReply` and in the functions that read the state; the effects are here.
 */
export class FieldCoach {
  private readonly store: ReplyStore;
  private readonly counts: ReplyCounts;
  private readonly reading: FieldReading;
  private readonly marks: Marks;
  private readonly choices: AgentChoices;
  private isVisible = true;
  private hasSent = false;

  constructor(
    private readonly options: CoachOptions,
    private readonly field: ReplyField,
  ) {
    const { signal } = options;
    this.marks = createMarks(new Sight(field.element, signal, () => this.render()));
    this.choices = new AgentChoices(
      options.settings,
      signal,
      () => this.followSettings(),
      () => this.complain('settings', CANNOT_READ),
    );
    this.store = new ReplyStore(newReply(conversationOf(options), this.settings(), newIdPrefix()));
    this.counts = new ReplyCounts(this.store, options.owner, (sentence) => this.complain('statistics', sentence));
    this.reading = new FieldReading({
      field,
      signal,
      store: this.store,
      onRead: (draft, edited, isLate) => {
        this.render(edited);
        this.complain('length', draft.isTooLong ? TOO_LONG : undefined);
        if (isLate) this.report();
      },
      // The panel's list must not lag behind the marks; any other change can wait for a pause.
      onOtherFlags: () => this.reportWhenIdle(),
      onTyped: (draft, hole, node) => this.marks.move(draft, hole, node),
      onBlanksTyped: () => this.render(),
      onReaderState: () => this.report(),
    });
    void this.counts.resume();
    signal.addEventListener('abort', () => this.marks.clear());
  }

  get draft(): Draft {
    return this.reading.draft;
  }

  /** The state of what is written now. */
  private get state(): ReplyState {
    return this.reading.state;
  }

  /** The unfilled blanks of applied rewrites, in the draft's order. */
  get blanks(): readonly Blank[] {
    return this.store.blanks;
  }

  /** What the team may offer, by the kind of blank. */
  get offers(): TeamOffers {
    return this.choices.teamOffers;
  }

  /** Whether the agent wants a notice about blanks in a reply that is sent. */
  get wantsBlankNotice(): boolean {
    return this.choices.blankNotice;
  }

  get isEmpty(): boolean {
    return !this.draft.isTooLong && this.draft.text.trim() === '';
  }

  /** The flags that the agent has not dismissed, one at each place, in the draft's order. */
  get openFlags(): readonly TrackedFlag[] {
    return this.reading.openFlags;
  }

  flag(id: string | undefined): TrackedFlag | undefined {
    return this.openFlags.find((flag) => flag.id === id);
  }

  view(): CoachView {
    return viewOf(this.state, this.options.helpdesk);
  }

  /** What the reply still lacks, for the badge. */
  hint(): Hint {
    return hintOf(this.state);
  }

  /** Reads and judges what is written now. */
  refresh(): void {
    this.reading.refresh();
  }

  /** The last view of a field that closed when its reply was sent; undefined if none was sent. */
  partingView(): CoachView | undefined {
    return this.hasSent ? this.view() : undefined;
  }

  report(): void {
    if (!this.options.signal.aborted) this.options.owner.report(this.view());
  }

  private reportWhenIdle(): void {
    if (!this.options.signal.aborted) requestIdleCallback(() => this.report(), { timeout: 200 });
  }

  /**
   * Looks at the field's surroundings (who will read the reply, what the customer wrote), then reads the reply. Reports
   * if the ticket, or the reason for leaving the field alone, has changed.
   */
  look(isVisible = this.isVisible): void {
    const { around, conversation } = this.state;
    this.lookAgain(isVisible);
    const { state } = this;
    if (around.silent !== state.around.silent || conversation !== state.conversation) this.report();
  }

  /** The agent enters the field. */
  enter(): void {
    this.lookAgain(true);
    this.report();
  }

  /** The agent is writing. */
  follow(change: FieldChange): void {
    this.reading.follow(change);
  }

  /**
   * The agent typed a letter or a space.
   * @param change where it was typed
   * @returns whether it can wait until the next change or until the agent hesitates
   */
  leaveWaiting(change: FieldChange, written: 'letter' | 'space'): boolean {
    // Whether a reply was sent shows when its field becomes empty.
    if (this.isSending || this.blanks.length > 0 || !this.marks.stayWithout(change)) return false;
    if (written === 'space' && !this.reading.mayWordWait()) return false;
    this.reading.leaveWaiting(change);
    return true;
  }

  /** The agent hesitates: judges what waits, and has the reader read along. */
  hesitate(): void {
    this.reading.hesitate();
  }

  /** The agent paused: what is open now counts as shown. */
  pause(): void {
    this.reading.pause();
    // The page may have loaded another ticket, or the customer's message, without any change in the field.
    this.lookAgain(this.isVisible);
    this.reading.seeLanguage();
    this.store.happen({ type: 'paused', day: localDay() });
    this.counts.record();
    this.report();
  }

  /** The agent pressed a button or key that sends the reply. */
  sending(): void {
    this.reading.refresh();
    this.store.happen({ type: 'sending', at: Date.now() });
  }

  /** Whether the agent pressed send and the outcome is still unknown. */
  get isSending(): boolean {
    return this.store.isSending;
  }

  /** The agent kept writing, so the reply was not sent. */
  takeBackSending(): void {
    if (this.isSending) this.store.happen({ type: 'sendingTakenBack' });
  }

  /** The outgoing reply has left the field; what follows is a new draft. */
  sent(): void {
    const { outgoing } = this.state;
    if (!outgoing) return;
    this.hasSent = true;
    this.store.happen({ type: 'sent', day: localDay() });
    this.options.owner.sent(outgoing.reply, outgoing.conversation);
    this.counts.record(outgoing.conversation);
    this.render();
    this.report();
  }

  /** Replaces a flag's words with a rewrite; undefined when the flag no longer exists. */
  async apply(id: string, rewrite: string): Promise<Outcome | undefined> {
    const { field, reading, store } = this;
    const outcome = await applyRewrite({ field, reading, store }, id, rewrite);
    if (outcome === undefined) return undefined;
    this.counts.record();
    this.report();
    return outcome;
  }

  /**
   * Dismisses a flag.
   * @returns a function that undoes it
   */
  dismiss(flag: TrackedFlag, scope: DismissScope): () => void {
    const take = (answer: ReplyEvent) => this.takeAnswer(answer);
    const onTrouble = () => this.complain('settings', CANNOT_SAVE);
    return dismissFlag({ state: this.state, take, onTrouble }, flag, scope, localDay());
  }

  private takeAnswer(event: ReplyEvent): void {
    this.store.happen(event);
    this.render();
    this.counts.record();
    this.report();
  }

  /** Takes in the conversation's state from its owner. */
  hear(told: CoachState): void {
    const { situation } = this.state.told;
    this.store.happen({ type: 'told', state: told });
    if (told.situation === situation) return;
    this.reading.readAnew();
    this.report();
  }

  /** Marks the flag whose card is open; none without an id. */
  activate(id: string | undefined): void {
    if (id === this.state.activeId) return;
    this.store.happen({ type: 'activated', id });
    this.render();
  }

  /** Stops showing what is missing in this reply. */
  silenceHint(): void {
    this.store.happen({ type: 'hintSilenced' });
  }

  /** Turns off, for all replies, the notice about blanks in a reply that is sent. */
  silenceBlankNotice(): void {
    void this.choices.silenceBlankNotice().catch(() => this.complain('settings', CANNOT_SAVE_CHOICE));
  }

  private lookAgain(isVisible: boolean): void {
    if (this.options.signal.aborted) return;
    this.isVisible = isVisible;
    const { conversation } = this.state;
    // A page that swaps tickets hides the field first; by then its address already names the other ticket.
    const now = isVisible ? conversationOf(this.options) : conversation;
    const isAnother = now.ticket !== conversation.ticket;
    const before = isAnother ? undefined : this.state.around;
    if (isAnother) this.switchConversation(now);
    const around = lookAround(this.options, this.choices, isVisible, { ticket: now.ticket, before });
    this.store.happen({ type: 'looked', around });
    this.reading.readAnew();
  }

  private switchConversation(conversation: Conversation): void {
    // What was counted so far belongs to the previous conversation.
    this.counts.record();
    this.store.happen({ type: 'ticketChanged', conversation });
    if (!this.state.isCounting) void this.counts.resume();
  }

  private render(edited?: EditedDraft): void {
    if (!this.options.signal.aborted) this.marks.show(this.draft, marksOf(this.state), edited);
  }

  private settings(): ReplySettings {
    const { choices } = this;
    const { usualQuality, hintBesideReply, readerChoice, teamRules, severities } = choices;
    const isDismissed = (flag: Flag) => choices.cover(flag);
    return { isDismissed, usualQuality, hintBesideReply, readerChoice, teamRules, severities };
  }

  private followSettings(): void {
    const before = this.openFlags;
    this.store.happen({ type: 'settingsChanged', settings: this.settings() });
    this.look();
    if (!haveSameIds(before, this.openFlags)) this.report();
  }

  private complain(about: TroubleKind, sentence: string | undefined): void {
    if (sentence === this.state.troubles[about]) return;
    this.store.happen({ type: 'trouble', about, sentence });
    this.report();
  }
}
