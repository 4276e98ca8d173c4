import { editBetween } from '../../editor/editBetween';
import { replaceText, selectFirmly } from '../../editor/replaceText';
import type { ReplyField } from '../../editor/replyField';
import type { FieldCoach } from '../field/fieldCoach';
import { onKey } from '../input/onKey';
import type { BlankPlace } from '../reply/coachView';
import type { Blank } from './blanksIn';
import { type BlankWalk, blankForTab, inTurn, NO_WALK, walkAfter, walkTo } from './blankWalk';

/** Takes the agent from blank to blank of applied rewrites, and fills one with words that the agent chose. */
export class BlankDesk {
  private walk: BlankWalk = NO_WALK;
  private text = '';
  private blanks: readonly Blank[] = [];

  constructor(
    private readonly coach: FieldCoach,
    private readonly field: ReplyField,
    signal: AbortSignal,
  ) {
    const { element } = field;
    onKey(element.ownerDocument, (event) => this.takeKey(event), signal);
    element.addEventListener('focusout', () => (this.walk = NO_WALK), { signal });
  }

  /** What is written may have changed. @returns whether there are more or fewer blanks now */
  follow(): boolean {
    const { draft, blanks } = this.coach;
    const before = this.blanks;
    if (before.length > 0 || this.walk.filled) {
      this.walk = walkAfter(this.walk, editBetween(this.text, draft.text), before, blanks, draft.text);
    }
    this.text = draft.text;
    this.blanks = blanks;
    return before.length !== blanks.length;
  }

  /** Goes to the next blank from the caret on, and round. */
  next(): void {
    const [blank] = inTurn(this.readBlanks(), this.selected());
    this.walk = NO_WALK;
    if (blank) void this.select(blank);
  }

  /** Goes to a blank that a page of ours shows. */
  goTo(place: BlankPlace): void {
    const blank = this.find(place);
    this.walk = NO_WALK;
    if (blank) void this.select(blank);
    // The page shows what was there a moment ago.
    else this.coach.report();
  }

  /** Puts words in the place of a blank, as one step of undo. */
  async fill(place: BlankPlace, words: string): Promise<void> {
    await this.field.ready();
    const blank = this.find(place);
    if (blank) await replaceText(this.field, { ...blank, text: words });
    this.coach.report();
  }

  /** @returns whether the key was one of the walk from blank to blank */
  private takeKey(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key !== 'Escape' && key !== 'Tab') return false;
    const { shiftKey, altKey, ctrlKey, metaKey, isComposing } = event;
    if (isComposing || shiftKey || altKey || ctrlKey || metaKey) return false;
    if (!event.composedPath().includes(this.field.element)) return false;
    // Not prevented: it may mean something to the page, too.
    if (key === 'Escape') this.walk = { ...this.walk, isOver: true };
    // A list of the editor's own, of names or macros, takes its choice by Tab.
    if (key !== 'Tab' || this.field.element.matches('[aria-expanded="true"], [aria-activedescendant]')) return false;
    if (this.coach.blanks.length === 0) return false;
    const blanks = this.readBlanks();
    const selected = this.selected();
    const blank = blankForTab(this.walk, blanks, selected);
    if (!blank) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.walk = walkTo(this.walk, blank, blanks, selected);
    void this.select(blank);
    return true;
  }

  private async select({ start, end }: Blank): Promise<void> {
    const { draft } = this.coach;
    this.field.reveal(draft, start);
    this.field.element.focus({ preventScroll: true });
    await selectFirmly(this.field, draft.text, start, end);
  }

  private find({ at, text }: BlankPlace): Blank | undefined {
    const blank = this.readBlanks()[at];
    return blank?.text === text ? blank : undefined;
  }

  /** Of what is written now: the last reading may be a frame behind. */
  private readBlanks(): readonly Blank[] {
    this.coach.refresh();
    this.follow();
    return this.coach.blanks;
  }

  private selected() {
    return this.field.selectionIn(this.coach.draft);
  }
}
