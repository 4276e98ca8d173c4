import { i18n } from '#i18n';
import { LOCALE } from '../language/locale';

const list = new Intl.ListFormat(LOCALE, { type: 'unit' });

/** Names as the language of the interface quotes and lists them: `“apology”, “forgiveness”`. */
export function quotedList(names: readonly string[]): string {
  return list.format(names.map((words) => i18n.t('practice.file.quoted', { words })));
}
