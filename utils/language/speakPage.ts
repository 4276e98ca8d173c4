import { LOCALE } from './locale';

/** Says which language a page of ours is in, so that a screen reader pronounces it rightly. */
export function speakPage(page: Document): void {
  page.documentElement.lang = LOCALE;
}
