import { expect, it } from 'vitest';
import { rules } from '../../../rules/engine/library';
import { ruleCategories } from '../../../utils/stats/ruleCategories';

it('gives the category of every rule', () => {
  expect(ruleCategories['blame/you-should-have']).toBe('blame');
  expect(Object.entries(ruleCategories)).toEqual(rules.map(({ id, category }) => [id, category]));
});
