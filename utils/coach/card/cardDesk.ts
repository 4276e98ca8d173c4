import { i18n } from '#i18n';
import type { ReplyField } from '../../editor/replyField';
import { fill, OPEN } from '../../language/openPlaces';
import type { CoachCommand } from '../../messages/messages';
import { Turns } from '../../messages/turns';
import { maskPhrase } from '../../stats/maskPhrase';
import type { FieldCoach } from '../field/fieldCoach';
import { flagAt } from '../marks/flagAt';
import { rangeBetween } from '../marks/rangeBetween';
import type { DismissScope, PanelRequest } from '../reply/coachView';
import { flagView } from '../reply/flagView';
import type { TrackedFlag } from '../reply/trackFlags';
import { dismissedWords } from '../toast/dismissedWords';
import { UndoToast } from '../toast/undoToast';
import { Card } from './card';

const POSITION = i18n.t('coach.card.position', OPEN);

/** Opens the card on the right flag and carries out what the agent chooses there. */
export class CardDesk {
  private readonly card: Card;
  private readonly toast: UndoToast;
  private openedByRest = false;
  private readonly rewrites = new Turns();

  /** @param onClose the card has closed, and no other takes its place */
  constructor(
    private readonly coach: FieldCoach,
    private readonly field: ReplyField,
    signal: AbortSignal,
    private readonly onClose: () => void,
  ) {
    this.card = new Card(field.element, signal);
    this.toast = new UndoToast(field.element, () => this.returnFocus(), signal);
  }

  get isOpen(): boolean {
    return this.card.flagId !== undefined;
  }

  /** The flag whose card is open, as it is now. */
  private get flag(): TrackedFlag | undefined {
    return this.coach.flag(this.card.flagId);
  }

  holds(event: Event): boolean {
    return this.card.holds(event);
  }

  /** Whether Escape is meant for the card or the toast: pressed in either, or in the field while the card is open. */
  takesEscape(event: Event): boolean {
    const isInReply = this.isOpen && event.composedPath().includes(this.field.element);
    return this.holds(event) || this.toast.holds(event) || isInReply;
  }

  close(): void {
    const wasOpen = this.isOpen;
    this.card.close();
    this.coach.activate(undefined);
    if (wasOpen) this.onClose();
  }

  /** Closes the card and the toast, and returns the focus to the reply if either had it. */
  closeAll(): void {
    this.toast.closeAndReturn();
    this.closeAndReturn();
  }

  /** Closes the card if its flag no longer exists. */
  closeIfGone(): void {
    if (this.isOpen && !this.flag) this.closeAndReturn();
  }

  /** Opens the card of the flag under a point of the viewport, if there is one. */
  openAt(x: number, y: number): void {
    const flag = flagAt(this.coach.openFlags, this.coach.draft, x, y);
    if (flag) this.open(flag, false);
  }

  /** The pointer rests at a point: opens the card of the flag there, or closes a card that an earlier rest opened. */
  restAt(x: number, y: number): void {
    const flag = flagAt(this.coach.openFlags, this.coach.draft, x, y);
    if (flag && flag.id !== this.card.flagId) {
      this.open(flag, false);
      this.openedByRest = true;
    } else if (!flag && this.openedByRest && !this.card.hasFocus) this.close();
  }

  /** Opens the card of the next or previous flag, starting from the open card or else from the caret. */
  private step(direction: 1 | -1): void {
    const flags = this.coach.openFlags;
    if (flags.length === 0) return;
    const current = flags.findIndex((flag) => flag.id === this.card.flagId);
    const next = current >= 0 ? current + direction : this.besideCaret(flags, direction);
    this.reveal(flags.at(next % flags.length) as TrackedFlag);
  }

  /** Brings a flag into view and opens its card for the keyboard. */
  private reveal(flag: TrackedFlag): void {
    this.field.reveal(this.coach.draft, flag.start);
    this.open(flag, true);
  }

  /** Carries out a request from the panel. */
  handle(request: Extract<PanelRequest, { flagId: string }>): void {
    const flag = this.coach.flag(request.flagId);
    // The panel is out of date.
    if (!flag) this.coach.report();
    else if (request.type === 'go-to') this.reveal(flag);
    else if (request.type === 'apply') void this.apply(flag.id, request.rewrite);
    else this.dismiss(flag, request.scope);
  }

  /** Carries out a keyboard shortcut. */
  command(command: Exclude<CoachCommand, 'next-blank'>): void {
    const { flag } = this;
    const [rewrite] = flag?.rewrites ?? [];
    if (command === 'previous-flag') this.step(-1);
    else if (command === 'next-flag' || !flag) this.step(1);
    else if (command === 'dismiss-flag') this.dismiss(flag, 'once');
    else if (rewrite !== undefined) void this.apply(flag.id, rewrite);
  }

  private async apply(id: string, rewrite: string): Promise<void> {
    const asked = this.coach.flag(id);
    if (!asked) {
      this.closeIfGone();
      return;
    }
    this.close();
    // Each rewrite looks up its flag once the previous one is done, so a second request for the same flag finds none.
    const outcome = await this.rewrites.take(() => this.coach.apply(id, rewrite));
    // Words typed just before may have turned it into another flag: the agent sees that one.
    if (outcome === undefined) this.openAtPlace(asked);
    const flag = this.coach.flag(id);
    if (!flag || (outcome !== 'refused' && outcome !== 'altered')) return;
    this.open(flag, true);
    this.card.showRefusal(rewrite, outcome);
  }

  private openAtPlace({ start, end }: TrackedFlag): void {
    const flag = this.coach.openFlags.find((other) => other.start < end && start < other.end);
    if (flag) this.open(flag, true);
  }

  private dismiss(shown: TrackedFlag, scope: DismissScope): void {
    const flag = this.coach.flag(shown.id) ?? this.sameAgain(shown);
    if (!flag) {
      this.closeIfGone();
      return;
    }
    const hadFocus = this.card.hasFocus;
    this.closeAndReturn();
    const undo = this.coach.dismiss(flag, scope);
    const words = dismissedWords(flag, scope);
    if (words) this.toast.show(words, undo, hadFocus);
  }

  /** The flag that the words after it have made of one that was shown: the same rule about the same words. */
  private sameAgain({ ruleId, phrase, start, end }: TrackedFlag): TrackedFlag | undefined {
    return this.coach.openFlags.find(
      (other) => other.ruleId === ruleId && other.phrase === phrase && other.start < end && start < other.end,
    );
  }

  private open(flag: TrackedFlag, takeFocus: boolean): void {
    const places = this.coach.draft.placesOf(flag.start, flag.end);
    if (!places) return;
    const flags = this.coach.openFlags;
    this.openedByRest = false;
    this.card.open({
      flag: flagView(flag),
      phrase: maskPhrase(flag.phrase),
      position: fill(POSITION, {
        place: String(flags.findIndex((other) => other.id === flag.id) + 1),
        count: String(flags.length),
      }),
      range: rangeBetween(places),
      takeFocus,
      actions: {
        apply: (rewrite) => void this.apply(flag.id, rewrite),
        dismiss: (scope) => this.dismiss(flag, scope),
        close: () => this.closeAndReturn(),
        step: (direction) => this.step(direction),
        offers: this.coach.offers,
      },
    });
    this.coach.activate(flag.id);
  }

  private closeAndReturn(): void {
    const hadFocus = this.card.hasFocus;
    this.close();
    if (hadFocus) this.returnFocus();
  }

  private returnFocus(): void {
    // The field has kept its selection, so the caret is where it was.
    this.field.element.focus({ preventScroll: true });
  }

  private besideCaret(flags: readonly TrackedFlag[], direction: 1 | -1): number {
    const caret = this.field.caretIn(this.coach.draft) ?? 0;
    const following = flags.findIndex((flag) => flag.end > caret);
    if (direction === 1) return Math.max(following, 0);
    return (following < 0 ? flags.length : following) - 1;
  }
}
