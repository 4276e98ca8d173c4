import { i18n } from '#i18n';
import { TIMER_WORDS } from '../../components/reminders/timerWords';
import { clockWords } from '../../components/reminders/timeWords';
import { siteName } from '../../components/statistics/siteName';
import type { Timer } from '../../utils/timers/timer';

/** What a notification says about a timer: what is due, for which ticket if that is stored, and on which helpdesk. */
export function reminderWords(
  { kind, site, origin, label, due }: Timer,
  now: number,
): { title: string; message: string } {
  const what =
    kind === 'commitment' ? i18n.t('background.reminder.promised', { time: clockWords(due, now) }) : TIMER_WORDS[kind];
  const helpdesk = siteName(site, origin);
  return {
    title: i18n.t('background.reminder.title', { ticket: label ?? helpdesk, what }),
    message: label ? i18n.t('background.reminder.clickAt', { helpdesk }) : i18n.t('background.reminder.click'),
  };
}
