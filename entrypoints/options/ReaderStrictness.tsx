import { i18n } from '#i18n';
import type { ReaderChoice } from '../../utils/reader/readerChoice';
import { readerChoice } from '../../utils/settings/settings';
import { SettingChoice } from './SettingChoice';

const CHOICES: [choice: ReaderChoice, label: string, meaning: string][] = [
  ['gentle', i18n.t('options.reader.gentle'), i18n.t('options.reader.gentleMeans')],
  ['normal', i18n.t('options.reader.normal'), i18n.t('options.reader.normalMeans')],
  ['strict', i18n.t('options.reader.strict'), i18n.t('options.reader.strictMeans')],
  ['off', i18n.t('options.reader.off'), i18n.t('options.reader.offMeans')],
];

/** How sure the reader must be before it speaks. */
export function ReaderStrictness() {
  return (
    <SettingChoice item={readerChoice} title={i18n.t('options.reader.title')} choices={CHOICES}>
      {i18n.t('options.reader.lead')}
    </SettingChoice>
  );
}
