import { rules } from '../../rules/engine/library/library';
import { readerIds } from '../../rules/reader/readerIds';
import type { Category, Severity } from '../../rules/types';

/**
 * The category of each rule by the rule's id, and of what only the reader flags. A build ships it as a plain value
 * (utils/build/shipValues.ts).
 */
export const ruleCategories: Readonly<Record<string, Category>> = {
  ...Object.fromEntries(rules.map(({ id, category }) => [id, category])),
  ...readerIds,
};

/** How much each rule matters, by the rule's id, unless a team changes it. What only the reader flags has none. */
export const ruleSeverities: Readonly<Record<string, Severity>> = Object.fromEntries(
  rules.map(({ id, severity }) => [id, severity]),
);
