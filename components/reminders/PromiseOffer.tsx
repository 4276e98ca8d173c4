import { i18n } from '#i18n';
import type { PromiseReading } from '../../utils/timers/readPromise';
import type { Timer } from '../../utils/timers/timer';
import type { TimerRequest } from '../../utils/timers/timerRequest';
import { QuickTimes } from './QuickTimes';
import { clockWords } from './timeWords';

interface PromiseOfferProps {
  promise: PromiseReading;
  /** Whether the reply has already been sent. */
  isSent: boolean;
  /** Whether the reply promises nothing else. */
  isAlone: boolean;
  /** The open reminders of promises in this conversation. */
  timers: readonly Timer[];
  /** In milliseconds since 1970. */
  now: number;
  /** Called when no reminder is wanted. */
  onDecline: () => void;
  onRequest: (request: TimerRequest) => void;
}

/** What happens with one time that the reply promises; without one, times to get back to the customer. */
export function PromiseOffer({ promise, isSent, isAlone, timers, now, onDecline, onRequest }: PromiseOfferProps) {
  const words = promise.kind === 'none' ? undefined : promise.words;
  const remindAt = (due: number) =>
    onRequest({ type: 'set-timer', kind: 'commitment', due, ...(words !== undefined && { promise: words }) });
  const choices = promise.kind === 'ambiguous' ? promise.choices : [];
  const chosen = choices.find(({ due }) => timers.some((timer) => timer.due === due));
  const isOpen = promise.kind === 'none' || (promise.kind === 'past' && isSent);

  return (
    <>
      <p>
        {chosen
          ? i18n.t('reminders.promise.isSet', { time: clockWords(chosen.due, now) })
          : wordsOn(promise, isSent, isAlone, now)}
      </p>
      {!chosen && choices.length > 0 && (
        <fieldset
          className="quick-times"
          aria-label={i18n.t('reminders.promise.whichTime', { words: said(words ?? '') })}
        >
          {choices.map(({ label, due }) => (
            <button type="button" key={due} className="small-button" onClick={() => remindAt(due)}>
              {label}
            </button>
          ))}
        </fieldset>
      )}
      {isOpen && <QuickTimes now={now} onChoose={remindAt} />}
      {(isOpen || isSent) && (
        <button type="button" className="text-button" onClick={onDecline}>
          {i18n.t('reminders.promise.decline')}
        </button>
      )}
    </>
  );
}

function wordsOn(promise: PromiseReading, isSent: boolean, isAlone: boolean, now: number): string {
  switch (promise.kind) {
    case 'time': {
      const time = clockWords(promise.due, now);
      return isAlone
        ? i18n.t('reminders.promise.willBeSet', { time })
        : i18n.t('reminders.promise.oneOfSeveral', { words: said(promise.words), time });
    }
    case 'ambiguous':
      return i18n.t('reminders.promise.ambiguous', { words: said(promise.words) });
    case 'past': {
      const time = timeOf(promise.words);
      return isSent ? i18n.t('reminders.promise.overWhenSent', { time }) : i18n.t('reminders.promise.over', { time });
    }
    default:
      return i18n.t('reminders.promise.none');
  }
}

/** The words of a promise, without the end of its sentence; "4 p.m." keeps its own full stop. */
function said(words: string): string {
  return words.replace(/(?<!\b[ap]\.m)[\s.,;:!?]+$/, '');
}

/** The time in the words of a promise, fit to begin a sentence: "4pm" of "by 4pm". */
function timeOf(words: string): string {
  const time = said(words).replace(/^(?:by|at|before|until|till|on|no later than|not later than)\s+/i, '');
  return `${time.charAt(0).toUpperCase()}${time.slice(1)}`;
}
