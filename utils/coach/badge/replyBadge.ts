import type { FieldCoach } from '../fieldCoach';
import { MissingBadge } from './missingBadge';

/** The badge of a reply: says what is missing while the agent is in the field. */
export class ReplyBadge {
  private readonly badge: MissingBadge;

  constructor(
    private readonly field: HTMLElement,
    private readonly coach: FieldCoach,
    signal: AbortSignal,
  ) {
    this.badge = new MissingBadge(field, signal, () => {
      coach.silenceHint();
      this.hide();
    });
    field.addEventListener('focusout', () => this.hide(), { signal });
    // What has no window any more cannot be placed.
    window.addEventListener('pagehide', () => this.hide(), { signal });
  }

  /** Says what is missing now. */
  show(): void {
    if (this.holdsFocus()) this.badge.show(this.coach.missing());
  }

  hide(): void {
    this.badge.hide();
  }

  private holdsFocus(): boolean {
    const { activeElement } = this.field.getRootNode() as Document | ShadowRoot;
    return this.field.contains(activeElement);
  }
}
