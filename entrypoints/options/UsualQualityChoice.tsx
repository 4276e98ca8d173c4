import { i18n } from '#i18n';
import type { UsualQuality } from '../../rules/types';
import { usualQuality } from '../../utils/settings/settings';
import { SettingChoice } from './SettingChoice';

const CHOICES: [choice: UsualQuality, label: string, meaning: string][] = [
  ['by-context', i18n.t('options.usual.byContext'), i18n.t('options.usual.byContextMeans')],
  ['allowed', i18n.t('options.usual.allowed'), i18n.t('options.usual.allowedMeans')],
  ['never', i18n.t('options.usual.never'), i18n.t('options.usual.neverMeans')],
];

/** The team's word on "that is not how we typically do things": the schools disagree on it. */
export function UsualQualityChoice() {
  return (
    <SettingChoice item={usualQuality} title={i18n.t('options.usual.title')} titleLang="en" choices={CHOICES}>
      {i18n.t('options.usual.lead')}
    </SettingChoice>
  );
}
