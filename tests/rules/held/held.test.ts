import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileExpression } from '../../../rules/engine/expressions/expression';
import { rules, steps } from '../../../rules/engine/library/library';
import { review } from '../../../rules/review';
import { type LabelledReply, readLines } from '../../scoring/labelledReply';
import { type Evidence, exampleEvidence, examplesByExpression, examplesToLeave, labelledEvidence } from './evidence';
import { HeldExpressions } from './held';

const REPLIES = path.resolve(import.meta.dirname, '../replies/read.jsonl');
const QUIET = path.resolve(import.meta.dirname, 'quiet.txt');

describe('every expression of a rule and of a step', () => {
  const held = new HeldExpressions();
  beforeAll(() => {
    const evidence: Evidence[] = [...exampleEvidence(), ...labelledEvidence(readLines<LabelledReply>(REPLIES) ?? [])];
    for (const one of evidence) held.add(one);
  }, 120_000);

  it('changes an example of its own or a labelled reply when it is deleted', () => {
    expect(held.unheld.map(({ owner, kind, source }) => `${owner.id} ${kind}: ${source}`)).toEqual([]);
  });
});

describe('an example beside an expression', () => {
  const held = new HeldExpressions();

  it.each(rules.map((rule) => [rule.id, rule] as const))('of %s needs it', (_, rule) => {
    const idle = examplesByExpression(rule).filter(([expression, examples]) => {
      held.held.clear();
      for (const example of examples) held.add(example);
      const needed = [...held.held].some(({ owner, source }) => owner === rule && source === expression);
      return examples.length > 0 && !needed;
    });
    expect(idle.map(([expression]) => expression)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('of %s is found by it', (_, rule) => {
    const strange = examplesByExpression(rule).flatMap(([expression, examples]) => {
      const compiled = compileExpression(expression);
      return examples
        .map(({ sentences }) => sentences)
        .filter((sentences) => !sentences.some(({ read }) => read.words.find(compiled).length > 0))
        .map((sentences) => sentences.map(({ read }) => read.sentence).join(' '));
    });
    expect(strange).toEqual([]);
  });
});

describe('a look-alike', () => {
  const held = new HeldExpressions();

  it.each(rules.filter(({ allows }) => allows.length > 0).map((rule) => [rule.id, rule] as const))(
    'of %s would be flagged without its exceptions',
    (_, rule) => {
      const unmet = rule.allows.filter((_sentence, number) => {
        const example = examplesToLeave(rule)[number];
        return !example || !held.add(example).has(rule);
      });
      expect(unmet).toEqual([]);
    },
  );

  it.each(steps.filter(({ match }) => match.length > 0).map((step) => [step.id, step] as const))(
    'of the step %s would tick it without its exceptions',
    (_, step) => {
      const unmet = step.absent.filter((_sentence, number) => {
        const example = examplesToLeave(step)[number];
        return !example || !held.add(example).has(step);
      });
      expect(unmet).toEqual([]);
    },
  );
});

describe('sentences with nothing to improve', () => {
  const sentences = fs.readFileSync(QUIET, 'utf8').trim().split('\n');

  it('are left alone by every rule', () => {
    const flagged = sentences.flatMap((sentence) =>
      review(sentence, { situation: 'recovery' }).flags.map(({ ruleId, text }) => [ruleId, text, sentence]),
    );
    expect(flagged).toEqual([]);
  });
});
