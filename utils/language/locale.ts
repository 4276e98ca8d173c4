import { i18n } from '#i18n';

/**
 * The language of the interface as Intl expects it, for dates, numbers and lists. It is the language of the texts, not
 * the browser's: if the browser uses one that the product lacks, the texts are English and so are the dates.
 */
// Chromium returns no message in a process if the first page that asked for one was closed meanwhile. The background
// asks as it starts, to prevent this; if it happens anyway, a page without texts must still reach its crash notice.
export const LOCALE = i18n.t('locale') || 'en-GB';
