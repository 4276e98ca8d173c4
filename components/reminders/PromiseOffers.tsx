import { i18n } from '#i18n';
import type { PromiseReading } from '../../utils/timers/readPromise';
import type { Timer } from '../../utils/timers/timer';
import type { TimerRequest } from '../../utils/timers/timerRequest';
import { PromiseOffer } from './PromiseOffer';
import './timerList.css';

interface PromiseOffersProps {
  /** In the reply's order; at least one. */
  promises: readonly PromiseReading[];
  /** Whether the reply has already been sent. */
  isSent: boolean;
  /** The open reminders of promises in this conversation. */
  timers: readonly Timer[];
  /** In milliseconds since 1970. */
  now: number;
  /** Called when no reminder of this promise is wanted. */
  onDecline: (promise: PromiseReading) => void;
  onRequest: (request: TimerRequest) => void;
}

/** What happens with each time that the reply promises. */
export function PromiseOffers({ promises, isSent, timers, now, onDecline, onRequest }: PromiseOffersProps) {
  const offers = promises.map((promise) => ({
    key: promise.kind === 'none' ? '' : promise.words,
    offer: (
      <PromiseOffer
        promise={promise}
        isSent={isSent}
        isAlone={promises.length === 1}
        timers={timers}
        now={now}
        onDecline={() => onDecline(promise)}
        onRequest={onRequest}
      />
    ),
  }));
  const isEachSet = !isSent && promises.some(({ kind }) => kind === 'time');
  const count = promises.length;

  if (offers.length === 1)
    return (
      <section className="promise" aria-label={i18n.t('reminders.promise.title')}>
        {offers[0]?.offer}
      </section>
    );
  return (
    <section className="promise" aria-label={i18n.t('reminders.promise.titleOfSeveral')}>
      <p>
        {isEachSet ? i18n.t('reminders.promise.severalSet', { count }) : i18n.t('reminders.promise.several', { count })}
      </p>
      <ul className="promises">
        {offers.map(({ key, offer }) => (
          <li key={key} className="promise-item">
            {offer}
          </li>
        ))}
      </ul>
    </section>
  );
}
