import type { PromiseReading } from '../utils/timers/readPromise';
import type { Timer } from '../utils/timers/timer';
import type { TimerRequest } from '../utils/timers/timerRequest';
import { QuickTimes } from './QuickTimes';
import { clockWords } from './timeWords';
import './timerList.css';

interface PromiseOfferProps {
  promise: PromiseReading;
  /** Whether the reply went out already. */
  isSent: boolean;
  /** The open reminder of a promise in this conversation. */
  timer?: Timer;
  /** In milliseconds since 1970. */
  now: number;
  /** No reminder is wanted. */
  onDecline: () => void;
  onRequest: (request: TimerRequest) => void;
}

/** What becomes of the time that the reply promises; without one, times at which to come back to the customer. */
export function PromiseOffer({ promise, isSent, timer, now, onDecline, onRequest }: PromiseOfferProps) {
  const remindAt = (due: number) => onRequest({ type: 'set-timer', kind: 'commitment', due });
  const choices = choicesOf(promise, isSent, now);
  const chosen = choices.find(({ due }) => due === timer?.due);
  const isOpen = promise.kind === 'none' || (promise.kind === 'past' && isSent);

  return (
    <section className="promise" aria-label="Your promise">
      <p>
        {chosen
          ? `You promise an answer by ${clockWords(chosen.due, now)}. A reminder is set.`
          : wordsOn(promise, isSent, now)}
      </p>
      {!chosen && choices.length > 0 && (
        <fieldset className="quick-times" aria-label="Which time you mean">
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
    </section>
  );
}

function wordsOn(promise: PromiseReading, isSent: boolean, now: number): string {
  switch (promise.kind) {
    case 'time':
      return isSent
        ? `You promised an answer by ${clockWords(promise.due, now)}.`
        : `You promise an answer by ${clockWords(promise.due, now)}. A reminder is set when you send it.`;
    case 'ambiguous':
      return `“${promise.words}” can be read in more than one way. Which time do you mean?`;
    case 'past':
      return isSent
        ? `“${promise.words}” has passed. When should Amends remind you of this customer?`
        : `“${promise.words}” has passed. Is the time right?`;
    default:
      return 'No time is promised. When should Amends remind you of this customer?';
  }
}

/** What the agent can have meant. A time that is clear is set by sending the reply, and needs no choice before. */
function choicesOf(promise: PromiseReading, isSent: boolean, now: number): { label: string; due: number }[] {
  if (promise.kind === 'ambiguous') return promise.choices;
  if (promise.kind !== 'time' || !isSent) return [];
  return [{ label: `Remind me ${clockWords(promise.due, now)}`, due: promise.due }];
}
