import { describe, expect, it } from 'vitest';
import { rules, steps } from '../../rules/engine/library/library';
import { ruleFiles } from '../../rules/engine/library/libraryFiles';
import { EXCUSE } from '../../rules/families';
import { replacementOf } from '../../rules/replacement';
import { review } from '../../rules/review';
import { sourceOf } from '../../rules/sources';

const inRecovery = (draft: string) => review(draft, { situation: 'recovery' });

/** Splits "I'm [sorry if you feel] ignored." into the sentence and its offending span. */
function readExample(example: string) {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const sentence = example.replace('[', '').replace(']', '');
  return { sentence, span: sentence.slice(start, end), start, end };
}

/** Excuses as written in their own files. */
const excuses = Object.entries(ruleFiles).filter(([path]) => path.includes('/excuse/'));

describe('an excuse', () => {
  it.each(excuses)('names what it shares with the others: %s', (_, rule) => {
    for (const name of Object.keys(EXCUSE)) expect(rule).toHaveProperty(name);
    expect(rule.severityWhen).toBe(EXCUSE.severityWhen);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has examples, a source and a rewrite', () => {
    expect(Object.keys(rule.flags).length).toBeGreaterThanOrEqual(6);
    expect(rule.source.length).toBeGreaterThanOrEqual(1);
    for (const source of rule.source) expect(sourceOf(source).title).toMatch(/\w/);
    expect(rule.rewrites.length).toBeGreaterThanOrEqual(1);
  });

  it('speaks to the agent in printed quotation marks and apostrophes', () => {
    expect(`${rule.message} ${rule.why}`).not.toMatch(/["'`]/);
  });

  it.each(Object.entries(rule.flags))('flags %s', (example, rewritten) => {
    const { sentence, span, start, end } = readExample(example);
    const flag = inRecovery(sentence).flags.find((candidate) => candidate.ruleId === id);
    expect(flag?.text).toBe(span);
    expect(span).toContain(flag?.phrase);
    const results = (flag?.rewrites ?? []).map((rewrite) => {
      const change = replacementOf(sentence, { start, end }, rewrite);
      return sentence.slice(0, change.start) + change.text + sentence.slice(change.end);
    });
    expect(results[0], 'what the first rewrite makes of it; the rule may say so beside the example').toBe(rewritten);
    for (const result of results) expect(inRecovery(result).flags.map((left) => [left.ruleId, left.text])).toEqual([]);
  });

  it.each(rule.allows)('allows %s', (sentence) => {
    expect(inRecovery(sentence).flags.filter((flag) => flag.ruleId === id)).toEqual([]);
  });
});

describe.each(steps.map((step) => [step.id, step] as const))('step %s', (id, step) => {
  const found = (draft: string) =>
    inRecovery(draft).steps.some((finding) => finding.stepId === id && finding.places.length > 0);

  it('has sources that people can look up', () => {
    expect(step.source.length).toBeGreaterThanOrEqual(1);
    for (const source of step.source) expect(sourceOf(source).title).toMatch(/\w/);
  });

  it.each(step.present)('is in %s', (sentence) => {
    expect(found(sentence)).toBe(true);
  });

  if (step.when) {
    it('is not looked for where nothing went wrong', () => {
      const { steps: findings } = review(step.present[0] ?? '', { situation: 'ordinary' });
      expect(findings.find((finding) => finding.stepId === id)?.present).toBe(false);
    });
  }

  it.each(step.absent)('is not in %s', (sentence) => {
    expect(found(sentence)).toBe(false);
  });
});

describe('the library', () => {
  it('has at least six rules in each family that the customer named', () => {
    const count = (...categories: string[]) => rules.filter((rule) => categories.includes(rule.category)).length;
    expect(count('non-apology')).toBeGreaterThanOrEqual(6);
    expect(count('defensive', 'blame')).toBeGreaterThanOrEqual(6);
    expect(count('excuse')).toBeGreaterThanOrEqual(6);
    expect(count('praise')).toBeGreaterThanOrEqual(6);
  });

  it('knows the twelve steps that a draft can show', () => {
    expect(steps.map((step) => step.id).sort()).toEqual(
      'action apology commitment empathy followup forgiveness gesture impact options ownership prevention question'.split(
        ' ',
      ),
    );
  });
});
