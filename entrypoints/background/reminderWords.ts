import { TIMER_WORDS } from '../../components/reminders/timerWords';
import { clockWords } from '../../components/reminders/timeWords';
import { siteName } from '../../components/statistics/siteName';
import type { Timer } from '../../utils/timers/timer';

/** What a notification says about a timer: what is due, for which ticket if that is stored, and on which helpdesk. */
export function reminderWords(
  { kind, site, origin, label, due }: Timer,
  now: number,
): { title: string; message: string } {
  const what = kind === 'commitment' ? `you promised an answer by ${clockWords(due, now)}` : TIMER_WORDS[kind];
  const place = siteName(site, origin);
  return {
    title: `${label ?? place}: ${what}`,
    message: `${label ? `${place}. ` : ''}Click to open the conversation.`,
  };
}
