import { expect, it } from 'vitest';
import { rules } from '../../rules/engine/library';
import { fuzzyRules } from '../../rules/fuzzyRules';
import { READER_LABELS } from '../../rules/reading';

it('names only existing rules, in categories that the reader knows', () => {
  for (const id of fuzzyRules) expect(READER_LABELS).toContain(rules.find((rule) => rule.id === id)?.category);
});
