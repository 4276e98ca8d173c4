import { i18n } from '#i18n';
import { isOpen, type Timer } from '../../utils/timers/timer';
import type { OpenRequest, TimerRequest } from '../../utils/timers/timerRequest';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { Words } from '../page/Words';
import { TimerItem } from './TimerItem';
import { ticketOf } from './ticketOf';
import { isDue } from './timerWords';
import { clockWords } from './timeWords';
import './timerList.css';

interface TimerListProps {
  timers: readonly Timer[];
  /** The conversation in front of the agent, by its hash. */
  conversation?: string;
  /** Whether reminders say which ticket they are for. */
  isLabelled: boolean;
  /** In milliseconds since 1970. */
  now: number;
  onRequest: (request: TimerRequest | OpenRequest) => void;
}

/** What is due in any conversation, and, collapsed into one line, what is still to come. Empty if nothing is open. */
export function TimerList({ timers, ...rest }: TimerListProps) {
  const open = timers.filter(isOpen).sort((one, other) => one.due - other.due);
  return open.length > 0 && <OpenTimers timers={open} {...rest} />;
}

function OpenTimers({ timers, conversation, isLabelled, now, onRequest }: TimerListProps) {
  const section = useKeptFocus<HTMLElement>();
  const due = timers.filter((timer) => isDue(timer, now));
  const coming = timers.filter((timer) => !isDue(timer, now));
  const [next] = [...coming].sort((one, other) => asksAt(one, now) - asksAt(other, now));
  const isHere = (timer: Timer) => timer.conversation === conversation;

  const item = (timer: Timer) => (
    <TimerItem
      key={timer.id}
      timer={timer}
      isHere={isHere(timer)}
      isLabelled={isLabelled}
      now={now}
      onRequest={onRequest}
    />
  );

  return (
    <section className="section card reminders" aria-labelledby="reminders" ref={section}>
      <div className={due.length > 0 ? 'section-head' : 'visually-hidden'}>
        <h2 id="reminders" tabIndex={-1}>
          {i18n.t('reminders.list.title')}
        </h2>
        {due.length > 0 && <span className="quiet">{i18n.t('reminders.list.countDue', { count: due.length })}</span>}
      </div>
      {due.length > 0 && (
        <ul className="timers" aria-label={i18n.t('reminders.list.due')}>
          {due.map(item)}
        </ul>
      )}
      {next && (
        <details>
          <summary>
            <span className="timers-folded">
              <Words
                text={i18n.t('reminders.list.folded', {
                  reminders: countWords(coming.length, due.length > 0),
                  time: clockWords(asksAt(next, now), now),
                  ticket: '{ticket}',
                })}
                parts={{ ticket: <bdi>{ticketOf(next, isHere(next))}</bdi> }}
              />
            </span>
          </summary>
          <ul className="timers" aria-label={i18n.t('reminders.list.toCome')}>
            {coming.map(item)}
          </ul>
        </details>
      )}
    </section>
  );
}

/** When a timer needs the agent: an overdue one was put off until its next reminder. */
function asksAt({ due, remind }: Timer, now: number): number {
  return due > now ? due : remind;
}

/** "6 reminders"; "2 more reminders" below those that are due. */
function countWords(count: number, isMore: boolean): string {
  return isMore
    ? i18n.t('reminders.list.moreReminders', count, { count })
    : i18n.t('reminders.list.reminders', count, { count });
}
