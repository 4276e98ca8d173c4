import { siteName } from '../../components/siteName';
import { TIMER_WORDS } from '../../components/timerWords';
import { clockWords } from '../../components/timeWords';
import type { Timer } from '../../utils/timers/timer';

/** What a notification says of a timer: the helpdesk and what is due, nothing of the customer. */
export function reminderWords({ kind, site, origin, due }: Timer, now: number): { title: string; message: string } {
  const what = kind === 'commitment' ? `you promised an answer by ${clockWords(due, now)}` : TIMER_WORDS[kind];
  return { title: `${siteName(site, origin)}: ${what}`, message: 'Click to open the conversation.' };
}
