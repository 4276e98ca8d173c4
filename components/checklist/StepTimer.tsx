import { i18n } from '#i18n';
import type { TimerKind } from '../../rules/checklist/checklistStep';
import type { ReminderTimes } from '../../utils/timers/reminderTimes';
import type { Timer } from '../../utils/timers/timer';
import type { TimerRequest } from '../../utils/timers/timerRequest';
import { QuickTimes } from '../reminders/QuickTimes';
import { clockWords, everyWords, repeatedDueWords } from '../reminders/timeWords';

interface StepTimerProps {
  kind: TimerKind;
  /** The open one. */
  timer?: Timer;
  /** Whether one may be offered where none is open. */
  canOffer: boolean;
  times: ReminderTimes;
  /** In milliseconds since 1970. */
  now: number;
  onRequest: (request: TimerRequest) => void;
}

/** The reminder of a step, or the offer to set one. */
export function StepTimer({ kind, timer, canOffer, times, now, onRequest }: StepTimerProps) {
  if (timer)
    return <p className="step-help">{i18n.t('checklist.help.reminder', { due: repeatedDueWords(timer, now) })}</p>;
  if (!canOffer) return null;
  if (kind === 'commitment')
    return (
      <div className="step-help">
        <QuickTimes now={now} onChoose={(due) => onRequest({ type: 'set-timer', kind, due })} />
      </div>
    );
  const offer = offerOf(kind, times, now);
  return (
    offer && (
      <div className="step-help">
        <button type="button" className="small-button" onClick={() => onRequest(offer.request)}>
          {offer.words}
        </button>
      </div>
    )
  );
}

function offerOf(kind: TimerKind, times: ReminderTimes, now: number): { words: string; request: TimerRequest } | null {
  const { progressMinutes, updateMinutes, checkAfter } = times;
  if (kind === 'progress')
    return {
      words: i18n.t('checklist.help.remindInMinutes', { minutes: progressMinutes }),
      request: { type: 'set-timer', kind, due: now + progressMinutes * 60_000 },
    };
  if (kind === 'updates')
    return {
      words: i18n.t('checklist.help.remindEvery', { every: everyWords(updateMinutes) }),
      request: { type: 'set-timer', kind, due: now + updateMinutes * 60_000, everyMinutes: updateMinutes },
    };
  if (kind === 'check-after')
    return {
      words: i18n.t('checklist.help.remindAt', { time: clockWords(checkAfter, now) }),
      request: { type: 'set-timer', kind, due: checkAfter },
    };
  return null;
}
