import { i18n } from '#i18n';
import type { Severity } from '../../../rules/types';

/** The severities as people read them: in the card, the panel, the options and the statistics. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  warning: i18n.t('coach.severity.warning'),
  caution: i18n.t('coach.severity.caution'),
  hint: i18n.t('coach.severity.hint'),
};
