import { editBetween } from '../../editor/editBetween';
import { replaceText, selectFirmly } from '../../editor/replaceText';
import type { ReplyField } from '../../editor/replyField';
import type { FieldCoach } from '../field/fieldCoach';
import { onKey } from '../input/onKey';
import type { BlankPlace } from '../reply/coachView';
import type { Blank } from './blanksIn';
import { type BlankWalk, blankForTab, inTurn, NO_WALK, walkAfter, walkTo } from './blankWalk';

/** Moves the agent through the blanks of applied rewrites, and fills a blank with words that the agent chose. */
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
    onKey(element.ownerDocument, (event) => this.takeKey(event), signal, 'named');
    element.addEventListener('focusout', () => (this.walk = NO_WALK), { signal });
  }

  /** To be called when the text may have changed. @returns whether the number of blanks has changed */
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

  /** Goes to the next blank after the caret, starting over at the end. */
  next(): void {
    const [blank] = inTurn(this.readBlanks(), this.selected());
    this.walk = NO_WALK;
    if (blank) void this.select(blank);
  }

  /** Goes to a blank shown on one of the extension's pages. */
  goTo(place: BlankPlace): void {
    const blank = this.find(place);
    this.walk = NO_WALK;
    if (blank) void this.select(blank);
    // The page is out of date.
    else this.coach.report();
  }

  /** Replaces a blank with words, as one undo step. */
  async fill(place: BlankPlace, words: string): Promise<void> {
    await this.field.ready();
    const blank = this.find(place);
    if (blank) await replaceText(this.field, { ...blank, text: words });
    this.coach.report();
  }

  /** @returns whether the key moved the agent to a blank */
  private takeKey(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key !== 'Escape' && key !== 'Tab') return false;
    const { shiftKey, altKey, ctrlKey, metaKey, isComposing } = event;
    if (isComposing || shiftKey || altKey || ctrlKey || metaKey) return false;
    if (!event.composedPath().includes(this.field.element)) return false;
    // Not prevented, as the page may use Escape too.
    if (key === 'Escape') this.walk = { ...this.walk, isOver: true };
    // An open list in the editor, of names or macros, uses Tab to pick an entry.
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

  /** The blanks of the current text; the last reading may be a frame behind. */
  private readBlanks(): readonly Blank[] {
    this.coach.refresh();
    this.follow();
    return this.coach.blanks;
  }

  private selected() {
    return this.field.selectionIn(this.coach.draft);
  }
}
