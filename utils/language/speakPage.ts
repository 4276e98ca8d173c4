import { LOCALE } from './locale';

/** Sets the language of one of our pages, so that a screen reader pronounces it correctly. */
export function speakPage(page: Document): void {
  page.documentElement.lang = LOCALE;
}
