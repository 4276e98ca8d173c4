import { i18n } from '#i18n';

/** The usable part of a value, and what is wrong with the rest, in sentences for a person. */
export interface Checked<Value> {
  /** Undefined where no part of it can be used. */
  value: Value | undefined;
  problems: string[];
}

const LONGEST_QUOTE = 40;

/** What somebody wrote, short enough to be quoted in a sentence. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ');
  return i18n.t('policy.quoted', { text: line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line });
}

/** The problem that a field holds something other than it must. @param what `a list`, as text */
export function mustBe(name: string, what: string, raw: unknown): string {
  return i18n.t('policy.mustBe', { name, what, written: quote(raw) });
}

/** Whether a value is an object with fields, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
