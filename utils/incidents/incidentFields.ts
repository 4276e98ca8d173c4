import { i18n } from '#i18n';
import { LOCALE } from '../language/locale';
import type { IncidentTexts } from './incident';

/** The name of each field as the agent reads it, in order. */
export const FIELD_WORDS = {
  failed: i18n.t('incidents.fields.failed'),
  cause: i18n.t('incidents.fields.cause'),
  effect: i18n.t('incidents.fields.effect'),
  fix: i18n.t('incidents.fields.fix'),
  prevention: i18n.t('incidents.fields.prevention'),
} as const satisfies Record<keyof IncidentTexts, string>;

export const FIELDS = Object.keys(FIELD_WORDS) as (keyof IncidentTexts)[];

/** The most UTF-16 units that a field may have, not counting blanks around it. */
export const LONGEST_FIELD = 2000;

/** The texts without the blanks around them. */
export function trimFields(fields: IncidentTexts): IncidentTexts {
  const { failed, cause, effect, fix, prevention } = fields;
  return {
    failed: failed.trim(),
    cause: cause.trim(),
    effect: effect.trim(),
    fix: fix.trim(),
    prevention: prevention.trim(),
  };
}

/** Why these texts cannot be kept, as a sentence for the agent; undefined when they can. */
export function fieldTrouble(fields: IncidentTexts): string | undefined {
  const trimmed = trimFields(fields);
  if (FIELDS.every((field) => trimmed[field] === '')) return i18n.t('incidents.troubles.nothing');
  const tooLong = FIELDS.find((field) => trimmed[field].length > LONGEST_FIELD);
  if (!tooLong) return undefined;
  const length = trimmed[tooLong].length.toLocaleString(LOCALE);
  const limit = LONGEST_FIELD.toLocaleString(LOCALE);
  return i18n.t('incidents.troubles.tooLong', { field: FIELD_WORDS[tooLong], length, limit });
}
