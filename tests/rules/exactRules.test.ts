import { expect, it } from 'vitest';
import { rules } from '../../rules/engine/library';
import { exactRules } from '../../rules/exactRules';
import { READER_LABELS } from '../../rules/reading';

it('names rules that there are, of categories that the reader knows', () => {
  for (const id of exactRules) expect(READER_LABELS).toContain(rules.find((rule) => rule.id === id)?.category);
});
