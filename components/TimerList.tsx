import { isOpen, type Timer } from '../utils/timers/timer';
import type { TimerRequest } from '../utils/timers/timerRequest';
import { TimerItem } from './TimerItem';
import { isDue } from './timerWords';
import { clockWords } from './timeWords';
import { useKeptFocus } from './useKeptFocus';
import './timerList.css';

interface TimerListProps {
  timers: readonly Timer[];
  /** The conversation in front of the agent, by its hash. */
  conversation?: string;
  /** In milliseconds since 1970. */
  now: number;
  onRequest: (request: TimerRequest) => void;
}

/** What is due in any conversation, and, folded away, what is still to come. Nothing where nothing waits. */
export function TimerList({ timers, ...rest }: TimerListProps) {
  const open = timers.filter(isOpen).sort((one, other) => one.due - other.due);
  return open.length > 0 && <OpenTimers timers={open} {...rest} />;
}

function OpenTimers({ timers, conversation, now, onRequest }: TimerListProps) {
  const section = useKeptFocus<HTMLElement>();
  const due = timers.filter((timer) => isDue(timer, now));
  const coming = timers.filter((timer) => !isDue(timer, now));
  const next = coming.find((timer) => timer.due > now);

  const item = (timer: Timer) => (
    <TimerItem
      key={timer.id}
      timer={timer}
      isHere={timer.conversation === conversation}
      now={now}
      onRequest={onRequest}
    />
  );

  return (
    <section className="section card reminders" aria-labelledby="reminders" ref={section}>
      <div className="section-head">
        <h2 id="reminders" tabIndex={-1}>
          Reminders
        </h2>
        {due.length > 0 && <span className="quiet">{due.length} due</span>}
      </div>
      {due.length > 0 && (
        <ul className="timers" aria-label="Due">
          {due.map(item)}
        </ul>
      )}
      {coming.length > 0 && (
        <details>
          <summary>
            {coming.length} to come{next && `, next ${clockWords(next.due, now)}`}
          </summary>
          <ul className="timers" aria-label="To come">
            {coming.map(item)}
          </ul>
        </details>
      )}
    </section>
  );
}
