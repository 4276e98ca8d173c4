import type { Category } from '../../rules/types';
import { type CountedCategory, categoryOf } from '../../utils/ruleFacts/categoryOf';

/** The categories as a team lead reads them. */
export const CATEGORY_WORDS: Record<Category, string> = {
  'non-apology': 'Non-apology',
  defensive: 'Defensive',
  blame: 'Blame',
  excuse: 'Excuse',
  praise: 'Self-praise',
  dodge: 'Dodging',
  vague: 'Vague promise',
  gesture: 'Gesture',
  'over-apology': 'Over-apology',
};

/** The same in statistics, where a team's own phrases are a category. */
export const COUNTED_CATEGORY_WORDS: Record<CountedCategory, string> = {
  ...CATEGORY_WORDS,
  team: 'Your team’s phrases',
};

/** The category of a rule's flags as a lead reads it; its id where a later version had others. */
export function categoryName(ruleId: string): string {
  const category = categoryOf(ruleId);
  return COUNTED_CATEGORY_WORDS[category] ?? category;
}
