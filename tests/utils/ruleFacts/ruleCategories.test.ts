import { expect, it } from 'vitest';
import { rules } from '../../../rules/engine/library/library';
import { readerIds } from '../../../rules/reader/readerIds';
import { ruleCategories } from '../../../utils/ruleFacts/ruleCategories';

it('gives the category of every rule, and of what the reader flags', () => {
  expect(ruleCategories['blame/you-should-have']).toBe('blame');
  expect(ruleCategories).toEqual({
    ...Object.fromEntries(rules.map(({ id, category }) => [id, category])),
    ...readerIds,
  });
});
