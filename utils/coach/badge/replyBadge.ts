import { documentsAround } from '../../helpdesks/outward';
import type { FieldCoach } from '../field/fieldCoach';
import { isAtReply, type ReplyPlace } from './isAtReply';
import { MissingBadge } from './missingBadge';

/** The badge of a reply: says what is missing while the agent is in the field, or at the buttons of its composer. */
export class ReplyBadge {
  private readonly badge: MissingBadge;

  constructor(
    private readonly place: ReplyPlace,
    private readonly coach: FieldCoach,
    signal: AbortSignal,
    onBlanks: () => void,
  ) {
    const { field } = place;
    this.badge = new MissingBadge(field, signal, onBlanks, () => {
      coach.silenceHint();
      this.badge.show(coach.hint());
    });
    const follow = (target: EventTarget | null | undefined) => {
      if (!isAtReply(target, place)) this.hide();
      else if (target !== field) this.badge.show(coach.hint());
    };
    field.addEventListener('focusout', ({ relatedTarget }) => follow(relatedTarget), { signal });
    // The buttons of a field in a frame may be outside that frame.
    for (const page of documentsAround(field)) {
      page.addEventListener('focusin', (event) => follow(event.composedPath()[0]), { signal });
    }
    // Without a window, the badge can no longer be positioned.
    window.addEventListener('pagehide', () => this.hide(), { signal });
  }

  /**
   * Shows what is missing now, if the agent is at the reply.
   * @param isCovered something lies over the reply: a badge that is there is updated, but none appears
   */
  show(isCovered: boolean): void {
    const { field } = this.place;
    const { activeElement } = field.getRootNode() as Document | ShadowRoot;
    if (isCovered && !this.badge.isShown) return;
    if (isAtReply(activeElement, this.place)) this.badge.show(this.coach.hint());
  }

  hide(): void {
    this.badge.hide();
  }
}
