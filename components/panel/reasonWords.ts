import { i18n } from '#i18n';
import type { SentReason } from '../../utils/stats/sentReasons';

/** Why a flag was sent anyway, as agents say it and team leads read it. */
export const REASON_WORDS: Record<SentReason, string> = {
  true: i18n.t('panel.sentReason.needed'),
  asked: i18n.t('panel.sentReason.asked'),
  policy: i18n.t('panel.sentReason.policy'),
  time: i18n.t('panel.sentReason.noTime'),
  wrong: i18n.t('panel.sentReason.wrong'),
};

/** A reason as text; one that this version does not know is left as it is. */
export function reasonWords(reason: string): string {
  return Object.hasOwn(REASON_WORDS, reason) ? REASON_WORDS[reason as SentReason] : reason;
}
