import { i18n } from '#i18n';
import { clockWords } from '../../components/reminders/timeWords';
import { LOCALE } from '../../utils/language/locale';
import { type CoachRest, restAt } from '../../utils/switches/coachRest';

export interface IconState {
  rest: CoachRest;
  /** Flags of the agent's current reply. */
  flags: number;
  /** Reminders that the agent was shown and has not answered. */
  due: number;
}

/** What the toolbar button shows. */
export interface IconWords {
  /** Four characters at most, or the browser cuts it off. */
  badge: string;
  color: string;
  title: string;
}

const list = new Intl.ListFormat(LOCALE, { type: 'unit' });

/** White on it reaches 4.5:1. */
const FLAGS = '#3c4a63';
const DUE = '#8a5200';

/**
 * What the toolbar button says: a number is the flags of the reply, "!" is a reminder that is due; nothing while the
 * coach is off. The title says it as text.
 * @param now in milliseconds since 1970
 */
export function iconWords({ rest, flags, due }: IconState, now: number): IconWords {
  const color = due > 0 ? DUE : FLAGS;
  const reminders =
    due > 0 ? [i18n.t('background.button.remindersDue', due, { count: due.toLocaleString(LOCALE) })] : [];
  const title = (...parts: string[]) =>
    i18n.t('background.button.title', { state: list.format([...parts, ...reminders]) });
  const sign = due > 0 ? '!' : '';
  switch (restAt(rest, now)) {
    case 'coach-off':
      return { badge: '', color, title: title(i18n.t('background.button.off')) };
    case 'paused':
      return {
        badge: sign,
        color,
        title: title(i18n.t('background.button.pausedUntil', { time: clockWords(rest.until as number, now) })),
      };
    default:
      break;
  }
  if (flags === 0) return { badge: sign, color, title: due > 0 ? title() : i18n.t('background.button.open') };
  const count = flags > 99 ? '99+' : String(flags);
  return {
    badge: `${count}${sign}`,
    color,
    title: title(i18n.t('background.button.flags', flags, { count: flags.toLocaleString(LOCALE) })),
  };
}
