import { i18n } from '#i18n';
import type { CoachView } from '../../utils/coach/reply/coachView';
import { LOCALE } from '../../utils/language/locale';
import { type CoachRest, restAt } from '../../utils/switches/coachRest';
import { clockWords } from '../reminders/timeWords';

/**
 * What the head of the panel says first: that the coach is off, until when it is paused, or how much is flagged.
 * @param now in milliseconds since 1970
 */
export function headWords({ watching, isEnglish, flags }: CoachView, rest: CoachRest, now: number): string {
  const resting = restAt(rest, now);
  if (resting === 'coach-off') return i18n.t('panel.head.off');
  if (resting === 'paused') return i18n.t('panel.head.pausedUntil', { time: clockWords(rest.until as number, now) });
  // A reply that is not read cannot be called free of flags.
  if (!watching.on || !isEnglish) return 'Amends';
  if (flags.length === 0) return i18n.t('panel.head.noFlags');
  return i18n.t('panel.head.flags', flags.length, { count: flags.length.toLocaleString(LOCALE) });
}
