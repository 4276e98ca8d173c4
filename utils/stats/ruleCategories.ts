import { rules } from '../../rules/engine/library';
import type { Category } from '../../rules/types';

/** The category of each rule by the rule's id. A build ships it as a plain value (utils/build/shipValues.ts). */
export const ruleCategories: Readonly<Record<string, Category>> = Object.fromEntries(
  rules.map(({ id, category }) => [id, category]),
);
