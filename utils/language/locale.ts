import { i18n } from '#i18n';

/**
 * The language of the interface as Intl takes it, for dates, numbers and lists. It is the language of the words, not the
 * browser's: where the browser speaks one that the product does not, the words are English and so are the dates.
 */
export const LOCALE = i18n.t('locale');
