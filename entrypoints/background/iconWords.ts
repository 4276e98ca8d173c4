import { clockWords } from '../../components/reminders/timeWords';
import { type CoachRest, restAt } from '../../utils/switches/coachRest';

export interface IconState {
  rest: CoachRest;
  /** Flags of the reply that the agent is at. */
  flags: number;
  /** Reminders that the agent was told of and has not answered. */
  due: number;
}

/** What the toolbar button shows. */
export interface IconWords {
  /** Four characters at most, or the browser cuts it off. */
  badge: string;
  color: string;
  title: string;
}

/** White on it reaches 4.5:1. */
const FLAGS = '#3c4a63';
const DUE = '#8a5200';

/**
 * What the toolbar button says: a number is the flags of the reply, "!" is a reminder that is due; nothing while the
 * coach is off. The title says it in words.
 * @param now in milliseconds since 1970
 */
export function iconWords({ rest, flags, due }: IconState, now: number): IconWords {
  const color = due > 0 ? DUE : FLAGS;
  const reminders = due > 0 ? [due === 1 ? '1 reminder is due' : `${due} reminders are due`] : [];
  const title = (...parts: string[]) => `Amends: ${[...parts, ...reminders].join(', ')}`;
  const sign = due > 0 ? '!' : '';
  switch (restAt(rest, now)) {
    case 'coach-off':
      return { badge: '', color, title: title('the coach is off') };
    case 'paused':
      return { badge: sign, color, title: title(`paused until ${clockWords(rest.until as number, now)}`) };
    default:
      break;
  }
  if (flags === 0) return { badge: sign, color, title: due > 0 ? title() : 'Open the Amends panel' };
  const count = flags > 99 ? '99+' : String(flags);
  return {
    badge: `${count}${sign}`,
    color,
    title: title(flags === 1 ? '1 flag in this reply' : `${flags} flags in this reply`),
  };
}
