import fs from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '../../rules/catalogue';
import { rules, steps } from '../../rules/engine/library/library';
import type { LibraryRule } from '../../rules/engine/library/libraryRule';

it('rules/README.md is fresh: run "npm run catalogue" when this fails', () => {
  const written = fs.readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8');
  expect(written).toBe(catalogue(rules, steps));
});

it('lists every rule and step', () => {
  const text = catalogue(rules, steps);
  for (const { id } of rules) expect(text).toContain(`### \`${id}\``);
  for (const { id } of steps) expect(text).toContain(`(\`${id}\`)`);
});

const rule: LibraryRule = {
  id: 'excuse/busy',
  category: 'excuse',
  severity: 'caution',
  when: 'recovery',
  message: 'A message.',
  why: 'A reason.',
  source: ['seed 001', 'Lazare'],
  evidence: 'practice',
  severityWhen: { 'asked-why': 'hint', 'cannot-fix': 'silent' },
  fromTimes: 2,
  match: ['busy'],
  unlessSteps: { near: ['question'], draft: ['apology', 'action'] },
  rewrites: [{ i: 'I was late {why}', we: 'we were late {why}' }],
  flags: { 'We *were* [so busy].': 'We were late [why].' },
  allows: ['A busy road.'],
};

it.each([
  ['the rule', '### `excuse/busy`'],
  ['its words to the agent', 'A message. A reason.'],
  ['the rule on one line', '- [busy](#excusebusy): We \\*were\\* **so busy**. → We were late [why].'],
  ['how serious it is', 'Caution: often makes things worse; hint where'],
  ['what changes that', 'hint where the customer asked why; silent where the failure cannot be fixed.'],
  [
    'when it holds',
    'only in a service recovery, from occurrence 2 in a reply on, unless the sentence or one beside it shows `question`, unless the reply',
  ],
  ['the steps that make it acceptable', 'shows `apology` or `action`.'],
  ['its sources, with links', 'Micah Solomon, “4 Tips for Customer Service Recovery”; [Aaron Lazare, “What makes'],
  ['its evidence', "Evidence: practitioners' experience only."],
  ['both forms of a rewrite', '“I was late [why]” or “we were late [why]”'],
  ['the flagged words in bold', '- We \\*were\\* **so busy**. → We were late [why].'],
  ['what it leaves alone', 'Left alone:\n\n- A busy road.'],
])('describes %s', (_what, expected) => {
  expect(catalogue([rule], [])).toContain(expected);
});
