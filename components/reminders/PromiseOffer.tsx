import type { PromiseReading } from '../../utils/timers/readPromise';
import type { Timer } from '../../utils/timers/timer';
import type { TimerRequest } from '../../utils/timers/timerRequest';
import { QuickTimes } from './QuickTimes';
import { clockWords } from './timeWords';

interface PromiseOfferProps {
  promise: PromiseReading;
  /** Whether the reply went out already. */
  isSent: boolean;
  /** Whether the reply promises nothing else. */
  isAlone: boolean;
  /** The open reminders of promises in this conversation. */
  timers: readonly Timer[];
  /** In milliseconds since 1970. */
  now: number;
  /** No reminder is wanted. */
  onDecline: () => void;
  onRequest: (request: TimerRequest) => void;
}

/** What becomes of one time that the reply promises; without one, times at which to come back to the customer. */
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
          ? `You promise an answer by ${clockWords(chosen.due, now)}. A reminder is set.`
          : wordsOn(promise, isSent, isAlone, now)}
      </p>
      {!chosen && choices.length > 0 && (
        <fieldset className="quick-times" aria-label={`Which time you mean by “${said(words ?? '')}”`}>
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
          No reminder
        </button>
      )}
    </>
  );
}

function wordsOn(promise: PromiseReading, isSent: boolean, isAlone: boolean, now: number): string {
  switch (promise.kind) {
    case 'time':
      return isAlone
        ? `You promise an answer by ${clockWords(promise.due, now)}. A reminder is set when you send it.`
        : `“${said(promise.words)}”: ${clockWords(promise.due, now)}`;
    case 'ambiguous':
      return `“${said(promise.words)}” can be read in more than one way. Which time do you mean?`;
    case 'past':
      return `${overWords(promise.words)} ${isSent ? 'When should Amends remind you of this customer?' : 'Is the time right?'}`;
    default:
      return 'No time is promised. When should Amends remind you of this customer?';
  }
}

/** The words of a promise, without what ends its sentence; "4 p.m." ends in a stop of its own. */
function said(words: string): string {
  return words.replace(/(?<!\b[ap]\.m)[\s.,;:!?]+$/, '');
}

/** "by 4pm" is said as "4pm is over." */
function overWords(words: string): string {
  const time = said(words).replace(/^(?:by|at|before|until|till|on|no later than|not later than)\s+/i, '');
  return `${time.charAt(0).toUpperCase()}${time.slice(1)} is over.`;
}
