import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/engine/library/library';
import type { LibraryRule } from '../../rules/engine/library/libraryRule';
import { replacementOf } from '../../rules/replacement';
import { review } from '../../rules/review';

// Each page lists every rewrite of a family in its sentences, to be read aloud: the author of a change sees what an
// agent would send, and the diff shows it to the reviewer.
describe('every rewrite, in the sentences of its rule', () => {
  const categories = [...new Set(rules.map((rule) => rule.category))];

  it.each(categories)('%s reads as it did when someone last read it', async (category) => {
    const page = rules.filter((rule) => rule.category === category).map(rewritten);
    await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot(`./rewrites/${category}.md`);
  });
});

function rewritten({ id, flags }: LibraryRule): string {
  const examples = Object.keys(flags).map((example) => {
    const sentence = example.replace('[', '').replace(']', '');
    const flag = review(sentence, { situation: 'recovery' }).flags.find((candidate) => candidate.ruleId === id);
    const results = (flag?.rewrites ?? []).map((rewrite) => {
      const change = replacementOf(sentence, flag as { start: number; end: number }, rewrite);
      return `  - ${sentence.slice(0, change.start)}${change.text}${sentence.slice(change.end)}`;
    });
    return [`- ${example.replace('[', '**').replace(']', '**')}`, ...results].join('\n');
  });
  return [`## ${id}`, '', ...examples].join('\n');
}
