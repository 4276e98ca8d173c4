import type { CoachOptions } from './coachOptions';
import type { FieldCoach } from './fieldCoach';
import { onTrusted } from './onTrusted';
import { SendWatch } from './watchSending';

/** Tells the coach when the agent sends the reply, and when the agent writes on instead. */
export class ReplySending {
  private readonly watch: SendWatch;

  constructor(
    { field, helpdesk }: Pick<CoachOptions, 'field' | 'helpdesk'>,
    private readonly coach: FieldCoach,
    signal: AbortSignal,
  ) {
    this.watch = new SendWatch(field, helpdesk, signal, () => coach.sending());
    onTrusted(
      field,
      'keydown',
      ({ key, ctrlKey, metaKey }) => {
        if (key.length !== 1 || ctrlKey || metaKey) return;
        this.watch.forget();
        coach.takeBackSending();
      },
      { capture: true, signal },
    );
  }

  /** The field is empty or gone now: if the agent meant to send, the reply was sent. */
  confirm(): void {
    if (this.watch.confirm()) this.coach.sent();
  }
}
