import { i18n } from '#i18n';
import type { Category } from '../../rules/types';
import { type CountedCategory, categoryOf } from '../../utils/ruleFacts/categoryOf';

/** The categories as a team lead reads them. */
export const CATEGORY_WORDS: Record<Category, string> = {
  'non-apology': i18n.t('panel.category.nonApology'),
  defensive: i18n.t('panel.category.defensive'),
  blame: i18n.t('panel.category.blame'),
  excuse: i18n.t('panel.category.excuse'),
  praise: i18n.t('panel.category.praise'),
  dodge: i18n.t('panel.category.dodge'),
  vague: i18n.t('panel.category.vague'),
  gesture: i18n.t('panel.category.gesture'),
  'over-apology': i18n.t('panel.category.overApology'),
};

/** The same in statistics, where a team's own phrases are a category. */
export const COUNTED_CATEGORY_WORDS: Record<CountedCategory, string> = {
  ...CATEGORY_WORDS,
  team: i18n.t('panel.category.team'),
};

/** The category of a rule's flags as a lead reads it, or its id if a later version had others. */
export function categoryName(ruleId: string): string {
  const category = categoryOf(ruleId);
  return COUNTED_CATEGORY_WORDS[category] ?? category;
}
