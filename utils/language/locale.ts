import { i18n } from '#i18n';

/**
 * The language of the interface as Intl takes it, for dates, numbers and lists. It is the language of the words, not the
 * browser's: where the browser speaks one that the product does not, the words are English and so are the dates.
 */
// Chromium gives no message in a process whose first page that asked for one was closed meanwhile. The background asks as
// it starts, so that this does not happen; if it does, a page without words must still come to its crash notice.
export const LOCALE = i18n.t('locale') || 'en-GB';
