import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules, steps } from '../../../rules/engine/library';
import { review } from '../../../rules/review';
import { type LabelledReply, readLines } from '../../scoring/labelledReply';
import { type Evidence, exampleEvidence, examplesToLeave, labelledEvidence } from './evidence';
import { HeldExpressions } from './held';
import unheld from './unheld.json' with { type: 'json' };

const REPLIES = path.resolve(import.meta.dirname, '../replies/read.jsonl');
const QUIET = path.resolve(import.meta.dirname, 'quiet.txt');

describe('every expression of a rule and of a step', () => {
  const held = new HeldExpressions();
  beforeAll(() => {
    const evidence: Evidence[] = [...exampleEvidence(), ...labelledEvidence(readLines<LabelledReply>(REPLIES) ?? [])];
    for (const one of evidence) held.add(one);
  });

  // unheld.json has what is left to do: how many expressions of a rule or a step nothing holds. It only shrinks.
  it('changes an example of its own or a labelled reply when it is deleted', () => {
    const counts: Record<string, number> = {};
    for (const { owner } of held.unheld) counts[owner.id] = (counts[owner.id] ?? 0) + 1;
    expect(counts).toEqual(unheld);
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
