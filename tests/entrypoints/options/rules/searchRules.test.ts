import { expect, it } from 'vitest';
import { RULE_GROUPS } from '../../../../entrypoints/options/rules/catalogue';
import { searchRules } from '../../../../entrypoints/options/rules/searchRules';
import { rules } from '../../../../rules/engine/library/library';
import { READER_LABELS } from '../../../../rules/reader/reading';

const found = (question: string) =>
  searchRules(RULE_GROUPS, question).flatMap((group) => group.rules.map(({ id }) => id));

it('lists every rule once, and what the reader flags', () => {
  const ids = RULE_GROUPS.flatMap((group) => group.rules.map(({ id }) => id));
  expect(ids.length).toBe(rules.length + READER_LABELS.length);
  expect(new Set(ids).size).toBe(ids.length);
});

it('says of every rule what it catches, why, and where that is from', () => {
  for (const rule of RULE_GROUPS.flatMap((group) => group.rules)) {
    expect([rule.id, rule.message !== '', rule.why !== '']).toEqual([rule.id, true, true]);
    if (rule.evidence === 'reader') continue;
    expect([rule.id, rule.example !== '', rule.sources.length > 0]).toEqual([rule.id, true, true]);
  }
});

it.each([
  ['a name', 'if you feel', 'non-apology/if-you-feel'],
  ['an id', 'non-apology/if-you-feel', 'non-apology/if-you-feel'],
  ['words of its message', 'apologises feeling', 'non-apology/if-you-feel'],
  ['the beginning of a word', 'apolog feel', 'non-apology/if-you-feel'],
  ['capitals', 'POLICY', 'defensive/our-policy'],
  ['an apostrophe of the keyboard', "we'll", 'vague/we-will-be-in-touch'],
  ['a category', 'self-praise', 'praise/pride'],
  ['a source', 'solomon', 'non-apology/any-inconvenience'],
  ['the reader', 'read in context blame', 'reader/blame'],
])('finds by %s: “%s”', (_, question, id) => {
  expect(found(question)).toContain(id);
});

it('narrows with every word, and finds nothing that is not there', () => {
  expect(found('policy').length).toBeLessThan(found('').length);
  expect(found('policy refund').length).toBeLessThanOrEqual(found('policy').length);
  expect(found('policy qwertz')).toEqual([]);
  // Not within a word.
  expect(found('olicy')).toEqual([]);
});
