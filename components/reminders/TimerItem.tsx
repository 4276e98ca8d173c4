import type { Timer } from '../../utils/timers/timer';
import type { OpenRequest, TimerRequest } from '../../utils/timers/timerRequest';
import { ChoiceMenu } from '../flags/ChoiceMenu';
import { TimerTicket } from './TimerTicket';
import { ticketOf } from './ticketOf';
import { isDue, TIMER_WORDS } from './timerWords';
import { clockWords, dueWords, everyWords } from './timeWords';
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

/** One reminder: what for, for whom and when, with the ways to answer it. */
export function TimerItem({ timer, isHere, isLabelled, now, onRequest }: TimerItemProps) {
  const { id, kind, due, remind, everyMinutes } = timer;
  const words = TIMER_WORDS[kind];
  const name = `${words}, ${ticketOf(timer, isHere)}, ${clockWords(due, now)}`;
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
        {dueWords(due, now)}
        {everyMinutes !== undefined && `, ${everyWords(everyMinutes)}`}
        {isPutOff && `; reminds you again ${clockWords(remind, now)}`}
      </p>
      <div className="timer-answers">
        <button
          type="button"
          className="small-button"
          aria-label={`Open: ${name}`}
          onClick={() => onRequest({ type: 'timer-open', id })}
        >
          Open
        </button>
        <button
          type="button"
          className="small-button"
          aria-label={`Done: ${name}`}
          onClick={() => onRequest({ type: 'timer-done', id })}
        >
          Done
        </button>
        <ChoiceMenu
          label="Later"
          name={`Later: ${name}`}
          question="When to remind you again"
          choices={[
            later('In 10 minutes', 10),
            later('In an hour', 60),
            later('Tomorrow 9:00', Math.ceil((tomorrowAtNine(now) - now) / 60_000)),
          ]}
        />
        <button
          type="button"
          className="text-button"
          aria-label={`Drop: ${name}`}
          onClick={() => onRequest({ type: 'timer-drop', id })}
        >
          Drop
        </button>
      </div>
    </li>
  );
}
