import { expect, it } from 'vitest';
import { rules } from '../../../rules/engine/library/library';
import { fuzzyRules } from '../../../rules/reader/fuzzyRules';
import { READER_LABELS } from '../../../rules/reader/reading';

it('names only existing rules, in categories that the reader knows', () => {
  for (const id of fuzzyRules) expect(READER_LABELS).toContain(rules.find((rule) => rule.id === id)?.category);
});
