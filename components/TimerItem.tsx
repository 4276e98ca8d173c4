import type { Timer } from '../utils/timers/timer';
import type { TimerRequest } from '../utils/timers/timerRequest';
import { ChoiceMenu } from './ChoiceMenu';
import { siteName } from './siteName';
import { isDue, TIMER_WORDS } from './timerWords';
import { clockWords, dueWords, everyWords } from './timeWords';
import { tomorrowAtNine } from './tomorrowAtNine';

interface TimerItemProps {
  timer: Timer;
  /** Whether it belongs to the conversation in front of the agent. */
  isHere: boolean;
  /** In milliseconds since 1970. */
  now: number;
  onRequest: (request: TimerRequest) => void;
}

/** One reminder, with the ways to answer it. */
export function TimerItem({ timer, isHere, now, onRequest }: TimerItemProps) {
  const { id, kind, site, origin, due, remind, everyMinutes } = timer;
  const words = TIMER_WORDS[kind];
  const place = isHere ? 'this ticket' : siteName(site, origin);
  const name = `${words}, ${place}`;
  const isOverdue = due < now;
  const isPutOff = isOverdue && !isDue(timer, now);
  const later = (label: string, minutes: number) => ({
    label,
    onChoose: () => onRequest({ type: 'timer-later', id, minutes }),
  });

  return (
    <li className={isOverdue ? 'timer overdue' : 'timer'}>
      <p>
        <strong>{words}</strong> <span className="quiet">{place}</span>
      </p>
      <p className="timer-due">
        {dueWords(due, now)}
        {everyMinutes !== undefined && `, ${everyWords(everyMinutes)}`}
        {isPutOff && `; reminds you again ${clockWords(remind, now)}`}
      </p>
      <div className="timer-answers">
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
