import { LOCALE } from './locale';

/**
 * Leaves the placeholders of a sentence open: `i18n.t('coach.card.position', OPEN)` is "{place} of {count}". The coach
 * in a page reads its sentences when it starts, as the browser returns none once the extension is updated or removed.
 */
export const OPEN = {
  count: '{count}',
  phrase: '{phrase}',
  place: '{place}',
  rule: '{rule}',
  sources: '{sources}',
  steps: '{steps}',
} as const;

/** Fills the placeholders of a sentence; one without a value stays open. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A sentence about one thing, and about several. */
export type CountForms = readonly [one: string, several: string];

/** The sentence that fits a count, with `{count}` filled. */
export function fillCount([one, several]: CountForms, count: number): string {
  return fill(count === 1 ? one : several, { count: count.toLocaleString(LOCALE) });
}
