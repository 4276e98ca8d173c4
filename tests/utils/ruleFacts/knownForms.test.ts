import { expect, it, vi } from 'vitest';
import { conjugatedVerbs } from '../../../rules/engine/expressions/conjugate';
import { formsOf } from '../../../rules/engine/expressions/inflect';
import { KNOWN_FORMS } from '../../../utils/ruleFacts/knownForms';

it('are those of every verb in the rules, and the same as compromise gives', async () => {
  const verbs = [...conjugatedVerbs.keys()];
  expect(verbs.length).toBeGreaterThan(600);
  expect(verbs).toContain('refund');
  vi.resetModules();
  vi.doMock('../../../rules/engine/expressions/knownForms', () => ({ KNOWN_FORMS }));
  const shipped = await import('../../../rules/engine/expressions/inflect');
  const { conjugatedVerbs: asked } = await import('../../../rules/engine/expressions/conjugate');
  for (const verb of verbs) expect(shipped.formsOf(verb), verb).toEqual(formsOf(verb));
  expect(asked.size, 'verbs that compromise was asked for').toBe(0);
});
