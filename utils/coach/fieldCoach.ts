import { replacementOf } from '../../rules/replacement';
import type { ReviewContext } from '../../rules/types';
import type { Conversation } from '../checklist/conversationKey';
import type { CoachState } from '../conversation/tabState';
import type { Draft } from '../editor/readDraft';
import { type Outcome, replaceText } from '../editor/replaceText';
import type { ReplyField } from '../editor/replyField';
import { localDay } from '../stats/localDay';
import { maskPhrase } from '../stats/maskPhrase';
import { AgentChoices } from './agentChoices';
import { missingWords } from './badge/missing';
import type { CoachOptions } from './coachOptions';
import type { CoachView, DismissScope, SentReply } from './coachView';
import { Dismissals } from './dismissals';
import { Ledger } from './ledger';
import { createMarks } from './marks';
import { marksOf } from './marksOf';
import { oneAtATime } from './oneAtATime';
import { ReplyReader } from './replyReader';
import { conversationOf, lookAround, type Surroundings } from './surroundings';
import type { TrackedFlag } from './trackFlags';
import { replyOf, viewOf } from './viewOf';

const NOTHING_SAID: CoachState = { situation: 'auto', missing: [] };

/** A reply on its way out: the flags that are open in it, and what it holds for the checklist. */
interface Outgoing {
  flags: TrackedFlag[];
  reply: SentReply;
}

/** The state of the coach on one reply field: what is written, what is flagged, and what the agent answered. */
export class FieldCoach {
  private readonly marks = createMarks();
  private readonly ledger: Ledger;
  private readonly choices: AgentChoices;
  private readonly dismissals: Dismissals;
  private readonly reader: ReplyReader;
  private state = NOTHING_SAID;
  private visible = true;
  private around: Surroundings = { silent: 'no-reply-field', customerMessage: undefined };
  private readonly troubles: { settings?: string; statistics?: string } = {};
  private conversation: Conversation;
  private isHintSilenced = false;
  private activeId: string | undefined;

  constructor(
    private readonly options: CoachOptions,
    private readonly field: ReplyField,
  ) {
    const { helpdesk, signal } = options;
    this.ledger = new Ledger({ site: helpdesk.id, today: localDay, mask: maskPhrase });
    this.choices = new AgentChoices(
      signal,
      () => {
        this.look();
        this.report();
      },
      () => this.complain('settings', 'Your settings could not be read: what you dismissed may be flagged again.'),
    );
    this.dismissals = new Dismissals(this.choices);
    this.conversation = conversationOf(options);
    this.reader = new ReplyReader({ field, signal, context: () => this.context(), onRead: () => this.render() });
    signal.addEventListener('abort', () => this.marks.clear());
  }

  get draft(): Draft {
    return this.reader.reading.draft;
  }

  get isEmpty(): boolean {
    return this.reader.reading.draft.text.trim() === '';
  }

  /** The flags that the agent has not dismissed, one a place, in the draft's order. */
  openFlags: TrackedFlag[] = [];

  flag(id: string | undefined): TrackedFlag | undefined {
    return this.openFlags.find((flag) => flag.id === id);
  }

  /** Looks at what surrounds the field: who will read the reply, and what the customer wrote. */
  look(visible = this.visible): void {
    if (this.options.signal.aborted) return;
    this.visible = visible;
    // A page that swaps tickets hides the field first: its address then speaks of another ticket.
    if (visible) this.meet(conversationOf(this.options));
    this.around = lookAround(this.options, this.choices, visible);
    this.refresh();
  }

  /**
   * Reads the field again and shows what changed.
   * @param typing the agent is writing: the word at the caret is not judged before it is whole
   */
  refresh(typing = false): void {
    this.reader.refresh(typing);
  }

  /** What the reply still lacks, for the badge beside it; nothing where the agent does not want to be told. */
  missing(): string[] {
    if (this.around.silent || this.isHintSilenced || !this.choices.hintBesideReply) return [];
    return missingWords(this.draft.text, this.state.missing);
  }

  /** Says nothing more of what is missing in this reply. */
  silenceHint(): void {
    this.isHintSilenced = true;
  }

  /** The agent paused: what is open now counts as shown. */
  pause(): void {
    this.refresh();
    this.settle();
    this.record();
    this.report();
  }

  /** The reply as it stands now, for when it turns out to be sent. */
  outgoing(): Outgoing {
    return { flags: this.openFlags, reply: replyOf(this.reader.reading, this.openFlags, Date.now()) };
  }

  /** The reply went out like this; what follows is a new draft. */
  sent({ flags, reply }: Outgoing): void {
    this.ledger.send(flags);
    this.dismissals.sent();
    this.options.owner.sent(reply, this.conversation);
    this.isHintSilenced = false;
    this.record();
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
    this.refresh();
    const flag = this.flag(id);
    if (!flag) return undefined;
    const change = replacementOf(this.draft.text, flag, rewrite);
    this.settle();
    // Before the words change: while the editor takes them, the agent may pause or send already.
    this.ledger.answer(id, 'fixed');
    const outcome = await replaceText(this.field, change);
    if (outcome !== 'taken' && outcome !== 'overtaken') {
      this.ledger.takeBack(id);
      this.refresh();
      return outcome;
    }
    this.refresh();
    const blank = this.reader.reading.blanks.find(
      (candidate) => candidate.start >= change.start && candidate.end <= change.start + change.text.length,
    );
    // Not under the hands of an agent who has gone on already.
    if (blank && outcome === 'taken') await this.field.select(this.reader.reading.draft, blank.start, blank.end);
    this.record();
    this.report();
    return outcome;
  }

  async dismiss(flag: TrackedFlag, scope: DismissScope): Promise<void> {
    this.settle();
    for (const id of this.dismissals.dismissHere(flag, scope, this.openFlags)) this.ledger.answer(id, 'dismissed');
    this.render();
    this.record();
    this.report();
    try {
      await this.dismissals.keep(flag, scope);
    } catch {
      this.complain('settings', 'That could not be remembered for next time; it is dismissed in this reply.');
    }
  }

  /** Judges the draft by what holds in the conversation. */
  hear(state: CoachState): void {
    const isJudgedAnew = state.situation !== this.state.situation;
    this.state = state;
    if (!isJudgedAnew) return;
    this.refresh();
    this.report();
  }

  /** Marks the flag whose card is open; none without an id. */
  activate(id: string | undefined): void {
    if (id === this.activeId) return;
    this.activeId = id;
    this.render();
  }

  /** A field may be used for one conversation after another: what was said of the last one does not hold for the next. */
  private meet(conversation: Conversation): void {
    if (conversation.ticket === this.conversation.ticket) return;
    this.conversation = conversation;
    this.state = NOTHING_SAID;
    this.isHintSilenced = false;
  }

  private settle(): void {
    if (this.around.silent) return;
    this.ledger.settle(this.openFlags, new Set(this.reader.reading.flags.map((flag) => flag.id)));
  }

  /** Draws the marks and tells the panel. Ends by itself when nothing is to be shown. */
  private render(): void {
    if (this.options.signal.aborted) return;
    const { draft, flags, blanks } = this.reader.reading;
    this.openFlags = oneAtATime(flags.filter((flag) => !this.dismissals.cover(flag)));
    this.marks.show(draft, marksOf(this.openFlags, blanks, this.activeId));
  }

  /** Says what is written and flagged now to the owner of the conversation. */
  report(): void {
    if (!this.options.signal.aborted) this.options.owner.report(this.view());
  }

  view(): CoachView {
    const { around, openFlags, conversation, troubles } = this;
    return viewOf({
      reading: this.reader.reading,
      around,
      openFlags,
      helpdesk: this.options.helpdesk,
      conversation,
      trouble: troubles.settings ?? troubles.statistics,
    });
  }

  private context(): ReviewContext | undefined {
    if (this.around.silent) return undefined;
    const { state, choices, around } = this;
    return { customerMessage: around.customerMessage, situation: state.situation, usualQuality: choices.usualQuality };
  }

  private record(): void {
    const events = this.ledger.take();
    if (events.length === 0) return;
    void this.options.owner.record(events, this.conversation).then((trouble) => this.complain('statistics', trouble));
  }

  private complain(about: 'settings' | 'statistics', trouble: string | undefined): void {
    if (trouble === this.troubles[about]) return;
    this.troubles[about] = trouble;
    this.report();
  }
}
