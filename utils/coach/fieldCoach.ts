import type { Situation } from '../../rules/types';
import { type Draft, readDraft } from '../editor/readDraft';
import { replaceText, select } from '../editor/replaceText';
import { localDay } from '../stats/localDay';
import { maskPhrase } from '../stats/maskPhrase';
import { AgentChoices } from './agentChoices';
import { caretIn } from './caret';
import type { CoachOptions } from './coachOptions';
import type { CoachView, DismissScope } from './coachView';
import { flagView } from './flagView';
import { Ledger } from './ledger';
import { createMarks } from './marks';
import { oneAtATime } from './oneAtATime';
import { isLongChange, judgeAhead, type Reading, readReply } from './reading';
import { lookAround, type Surroundings } from './surroundings';
import type { TrackedFlag } from './trackFlags';
import { type Word, wordAtCaret } from './wordAtCaret';

const NOTHING_READ: Reading = {
  draft: { text: '', placesOf: () => undefined, offsetOf: () => undefined },
  review: { recovery: false, flags: [], steps: [] },
  flags: [],
  blanks: [],
};

/** The state of the coach on one reply field: what is written, what is flagged, and what the agent answered. */
export class FieldCoach {
  private readonly marks = createMarks();
  private readonly ledger: Ledger;
  private readonly choices: AgentChoices;
  private readonly dismissedOnce = new Set<string>();
  private reading = NOTHING_READ;
  private situation: Situation = 'auto';
  private visible = true;
  private around: Surroundings = { silent: 'no-reply-field', customerMessage: undefined };
  private readonly troubles: { settings?: string; statistics?: string } = {};
  private activeId: string | undefined;
  private turn = 0;

  constructor(private readonly options: CoachOptions) {
    const { helpdesk, signal } = options;
    this.ledger = new Ledger({ site: helpdesk.id, today: localDay, mask: maskPhrase });
    this.choices = new AgentChoices(
      signal,
      () => this.look(),
      () => this.complain('settings', 'Your settings could not be read: what you dismissed may be flagged again.'),
    );
    signal.addEventListener('abort', () => this.marks.clear());
  }

  get draft(): Draft {
    return this.reading.draft;
  }

  get isEmpty(): boolean {
    return this.reading.draft.text.trim() === '';
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
    this.around = lookAround(this.options, this.choices, visible);
    this.refresh();
  }

  /**
   * Reads the field again and shows what changed; a long change is judged in slices first.
   * @param typing the agent is writing: the word at the caret is not judged before it is whole
   */
  refresh(typing = false): void {
    this.turn += 1;
    if (this.around.silent) {
      this.use(NOTHING_READ.draft);
      return;
    }
    const draft = this.readField();
    if (!isLongChange(draft.text, this.reading.draft.text)) {
      this.use(draft, typing ? wordAtCaret(draft.text, caretIn(draft)) : undefined);
      return;
    }
    const { turn } = this;
    const isStale = () => turn !== this.turn || this.options.signal.aborted;
    void judgeAhead(draft.text, isStale).then(() => {
      if (!isStale()) this.use(this.readField());
    });
  }

  /** The agent paused: what is open now counts as shown. */
  pause(): void {
    this.refresh();
    this.settle();
    this.record();
  }

  /** The reply went out with these flags; what follows is a new draft. */
  sent(flags: TrackedFlag[]): void {
    this.ledger.send(flags);
    this.dismissedOnce.clear();
    this.record();
  }

  /**
   * Puts a rewrite in the place of a flag and selects its first blank, if it has one.
   * @returns false when the editor did not take it
   */
  async apply(id: string, rewrite: string): Promise<boolean> {
    const { field, helpdesk } = this.options;
    // The field may have changed since it was last read, and the words with it.
    this.refresh();
    const flag = this.flag(id);
    if (!flag) return true;
    const { start, end } = flag;
    this.settle();
    if (!(await replaceText({ field, notDraft: helpdesk.notDraft, start, end, text: rewrite }))) {
      this.refresh();
      return false;
    }
    this.ledger.answer(id, 'fixed');
    this.refresh();
    const blank = this.reading.blanks.find(
      (candidate) => candidate.start >= start && candidate.end <= start + rewrite.length,
    );
    if (blank) await select(this.reading.draft, blank.start, blank.end);
    this.record();
    return true;
  }

  async dismiss(flag: TrackedFlag, scope: DismissScope): Promise<void> {
    this.settle();
    for (const { id } of this.openFlags.filter((other) => isCovered(other, flag, scope))) {
      this.ledger.answer(id, 'dismissed');
      this.dismissedOnce.add(id);
    }
    this.render();
    this.record();
    try {
      if (scope === 'phrase') await this.choices.dismissPhrase(flag);
      if (scope === 'rule') await this.choices.dismissRule(flag.ruleId);
    } catch {
      this.complain('settings', 'That could not be remembered for next time; it is dismissed in this reply.');
    }
  }

  setSituation(situation: Situation): void {
    this.situation = situation;
    this.refresh();
  }

  /** Marks the flag whose card is open; none without an id. */
  activate(id: string | undefined): void {
    if (id === this.activeId) return;
    this.activeId = id;
    this.render();
  }

  private settle(): void {
    if (this.around.silent) return;
    this.ledger.settle(this.openFlags, new Set(this.reading.flags.map((flag) => flag.id)));
  }

  private readField(): Draft {
    return readDraft(this.options.field, this.options.helpdesk.notDraft);
  }

  private use(draft: Draft, typing?: Word): void {
    const { situation } = this;
    const { customerMessage } = this.around;
    const { usualQuality } = this.choices;
    this.reading = readReply(draft, { customerMessage, situation, usualQuality }, this.reading, typing);
    this.render();
  }

  /** Draws the marks and tells the panel. Ends by itself when nothing is to be shown. */
  private render(): void {
    if (this.options.signal.aborted) return;
    const { draft, flags, blanks } = this.reading;
    this.openFlags = oneAtATime(flags.filter((flag) => !this.dismissedOnce.has(flag.id) && !this.choices.cover(flag)));
    const active = this.openFlags.filter((flag) => flag.id === this.activeId);
    this.marks.show(draft, [
      ...this.openFlags.map(({ severity, start, end }) => ({ kind: severity, start, end })),
      ...blanks.map(({ start, end }) => ({ kind: 'blank' as const, start, end })),
      ...active.map(({ start, end }) => ({ kind: 'active' as const, start, end })),
    ]);
    this.options.onView(this.view());
  }

  private view(): CoachView {
    const { review, blanks } = this.reading;
    const { silent } = this.around;
    return {
      watching: silent ? { on: false, why: silent } : { on: true, helpdesk: this.options.helpdesk.name },
      recovery: review.recovery,
      situation: this.situation,
      flags: this.openFlags.map(flagView),
      steps: review.steps,
      blanks: blanks.map((blank) => blank.text),
      trouble: this.troubles.settings ?? this.troubles.statistics,
    };
  }

  private record(): void {
    const events = this.ledger.take();
    if (events.length === 0) return;
    void this.options.record(events).then((trouble) => this.complain('statistics', trouble));
  }

  private complain(about: 'settings' | 'statistics', trouble: string | undefined): void {
    if (trouble === this.troubles[about]) return;
    this.troubles[about] = trouble;
    this.render();
  }
}

/** Whether dismissing a flag with this reach dismisses another one too. */
function isCovered(other: TrackedFlag, flag: TrackedFlag, scope: DismissScope): boolean {
  if (other.id === flag.id) return true;
  if (scope === 'once' || other.ruleId !== flag.ruleId) return false;
  return scope === 'rule' || maskPhrase(other.phrase) === maskPhrase(flag.phrase);
}
