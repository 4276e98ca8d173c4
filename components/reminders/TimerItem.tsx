import { i18n } from '#i18n';
import type { Timer } from '../../utils/timers/timer';
import type { OpenRequest, TimerRequest } from '../../utils/timers/timerRequest';
import { ChoiceMenu } from '../flags/ChoiceMenu';
import { TimerTicket } from './TimerTicket';
import { ticketOf } from './ticketOf';
import { isDue, TIMER_WORDS } from './timerWords';
import { clockWords, repeatedDueWords } from './timeWords';
import { tomorrowAtNine } from './tomorrowAtNine';

interface TimerItemProps {
  timer: Timer;
  /** Whether it belongs to the conversation in front of the agent. */
  isHere: boolean;
  /** Whether reminders say which ticket they are for. */
  isLabelled: boolean;
  /** In milliseconds since 1970. */
  now: number;
  onRequest: (request: TimerRequest | OpenRequest) => void;
}

/** One reminder: what for, for whom and when, with the ways to respond to it. */
export function TimerItem({ timer, isHere, isLabelled, now, onRequest }: TimerItemProps) {
  const { id, kind, due, remind } = timer;
  const words = TIMER_WORDS[kind];
  const name = i18n.t('reminders.item.name', {
    reminder: words,
    ticket: ticketOf(timer, isHere),
    time: clockWords(due, now),
  });
  const dueAt = repeatedDueWords(timer, now);
  const isOverdue = due < now;
  const isPutOff = isOverdue && !isDue(timer, now);
  const later = (label: string, minutes: number) => ({
    label,
    onChoose: () => onRequest({ type: 'timer-later', id, minutes }),
  });

  return (
    <li className={isOverdue ? 'timer overdue' : 'timer'}>
      <TimerTicket
        timer={timer}
        words={words}
        isHere={isHere}
        onLabel={isLabelled ? (label) => onRequest({ type: 'timer-label', id, label }) : undefined}
      />
      <p className="timer-due">
        {isPutOff ? i18n.t('reminders.times.putOff', { due: dueAt, time: clockWords(remind, now) }) : dueAt}
      </p>
      <div className="timer-answers">
        <button
          type="button"
          className="small-button"
          aria-label={i18n.t('reminders.item.openNamed', { name })}
          onClick={() => onRequest({ type: 'timer-open', id })}
        >
          {i18n.t('reminders.item.open')}
        </button>
        <button
          type="button"
          className="small-button"
          aria-label={i18n.t('reminders.item.doneNamed', { name })}
          onClick={() => onRequest({ type: 'timer-done', id })}
        >
          {i18n.t('reminders.item.done')}
        </button>
        <ChoiceMenu
          label={i18n.t('reminders.item.later')}
          name={i18n.t('reminders.item.laterNamed', { name })}
          question={i18n.t('reminders.quickTimes.titleAgain')}
          choices={[
            later(i18n.t('reminders.quickTimes.tenMinutes'), 10),
            later(i18n.t('reminders.quickTimes.hour'), 60),
            later(i18n.t('reminders.quickTimes.tomorrow'), Math.ceil((tomorrowAtNine(now) - now) / 60_000)),
          ]}
        />
        <button
          type="button"
          className="text-button"
          aria-label={i18n.t('reminders.item.dropNamed', { name })}
          onClick={() => onRequest({ type: 'timer-drop', id })}
        >
          {i18n.t('reminders.item.drop')}
        </button>
      </div>
    </li>
  );
}
