import { i18n } from '#i18n';

/** What a field's text means: a value to keep, or a sentence on why there is none. */
export type Reading<T> = { value: T } | { trouble: string };

/** A whole number within bounds, both included. */
export function readWholeNumber(text: string, from: number, to: number): Reading<number> {
  const digits = text.trim();
  const value = Number(digits);
  if (/^\d+$/.test(digits) && value >= from && value <= to) return { value };
  return { trouble: i18n.t('options.field.wholeNumber', { from, to }) };
}

/** A local time of day, `09:00`. */
export function readTime(text: string): Reading<string> {
  const value = text.trim();
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return { value };
  return { trouble: i18n.t('options.field.time') };
}

/** One line of text, or none. A text that is too long is refused, not cut. */
export function readLine(text: string, longest: number): Reading<string> {
  const value = text.trim();
  if (value.length <= longest) return { value };
  return { trouble: i18n.t('options.field.tooLong', { count: value.length, most: longest }) };
}
