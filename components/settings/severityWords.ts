import { i18n } from '#i18n';
import type { Severity } from '../../rules/types';

/** The severities as people read them. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  warning: i18n.t('options.severity.warning'),
  caution: i18n.t('options.severity.caution'),
  hint: i18n.t('options.severity.hint'),
};
