import { i18n } from '#i18n';
import type { TimerKind } from '../../rules/checklist/checklistStep';
import { isOpen, type Timer } from '../../utils/timers/timer';

/** What a timer is a reminder of, as an instruction to the agent. Which ticket it is for, or where, follows it. */
export const TIMER_WORDS: Record<TimerKind, string> = {
  response: i18n.t('reminders.kinds.response'),
  progress: i18n.t('reminders.kinds.progress'),
  updates: i18n.t('reminders.kinds.updates'),
  commitment: i18n.t('reminders.kinds.commitment'),
  'check-after': i18n.t('reminders.kinds.checkAfter'),
};

/** Whether a timer needs the agent now. One that is put off rests until its next reminder. */
export function isDue(timer: Timer, now: number): boolean {
  if (!isOpen(timer)) return false;
  return timer.status === 'reminded' || (timer.due <= now && timer.remind <= now);
}
