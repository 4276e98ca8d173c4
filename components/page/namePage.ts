import { LOCALE } from '../../utils/language/locale';

/**
 * Has a page of ours say in which language it is, so that screen readers pronounce it. Its file says English.
 * @param title what the browser's tab is called; without it the title of the file stays
 */
export function namePage(title?: string): void {
  document.documentElement.lang = LOCALE;
  if (title !== undefined) document.title = title;
}
