import type { Category } from '../rules/types';

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
