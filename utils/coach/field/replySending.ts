import { onKey } from '../input/onKey';
import { showBlankNotice } from '../notice/blankNotice';
import type { CoachOptions } from './coachOptions';
import type { FieldCoach } from './fieldCoach';
import { SendWatch } from './watchSending';

/** Tells the coach when the agent sends the reply, and when the agent keeps writing instead. */
export class ReplySending {
  private readonly watch: SendWatch;

  constructor(
    options: Pick<CoachOptions, 'field' | 'helpdesk' | 'signal'>,
    private readonly coach: FieldCoach,
    signal: AbortSignal,
  ) {
    const { field, helpdesk } = options;
    this.watch = new SendWatch(field, helpdesk, signal, (button) => {
      coach.sending();
      const blanks = coach.blanks.length;
      if (blanks === 0 || !coach.wantsBlankNotice) return;
      // Not the field's own signal: the field may close with the reply.
      showBlankNotice({ field, button, blanks }, options.signal, () => coach.silenceBlankNotice());
    });
    onKey(
      field.ownerDocument,
      (event) => {
        if (!this.watch.isIntended && !coach.isSending) return;
        const { key, ctrlKey, metaKey } = event;
        if (key.length !== 1 || ctrlKey || metaKey || !event.composedPath().includes(field)) return;
        this.watch.forget();
        coach.takeBackSending();
      },
      signal,
    );
  }

  /** The field is empty or gone now: if the agent meant to send, the reply was sent. */
  confirm(): void {
    if (this.watch.confirm()) this.coach.sent();
  }
}
