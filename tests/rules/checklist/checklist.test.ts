import { describe, expect, it } from 'vitest';
import { CHECKLIST_STEPS, checklistFor } from '../../../rules/checklist/checklist';
import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';
import { planOf, SITUATION_PLANS } from '../../../rules/checklist/situations';
import { ticksOf, ticksOfSending } from '../../../rules/checklist/ticks';
import { sourceOf } from '../../../rules/sources';
import { SITUATIONS, type Situation, STEP_IDS } from '../../../rules/types';

const stepsOf = (situation: Situation, recovery = true) =>
  checklistFor(situation, recovery).flatMap(({ steps }) => steps.map(({ id }) => id));

describe('the checklist', () => {
  it.each([...CHECKLIST_STEPS.values()])('gives a reason and sources: $id', ({ label, why, source }) => {
    expect(label).toMatch(/^[A-Z]/);
    expect(why).toMatch(/\.$/);
    expect(source.map((name) => sourceOf(name).title)).not.toContain(undefined);
    expect(source.length).toBeGreaterThan(0);
  });

  it.each([
    ['ordinary', true],
    ['ordinary', false],
    ['auto', false],
  ] as const)('asks for nothing in the situation %s with recovery %s', (situation, recovery) => {
    expect(checklistFor(situation, recovery)).toEqual([]);
    expect(planOf(situation, recovery)).toBeUndefined();
  });

  it.each<[Situation, ChecklistStepId[], ChecklistStepId[]]>([
    [
      'recovery',
      ['apology', 'ownership', 'action', 'gesture', 'severity'],
      ['leadership', 'facts', 'options', 'event'],
    ],
    ['cannot-fix', ['options', 'ownership'], ['action', 'progress']],
    ['not-our-fault', ['apology', 'empathy', 'action'], ['ownership']],
    ['noticed-first', ['event', 'impact', 'action', 'commitment'], ['question', 'listen']],
    ['serious', ['leadership', 'facts', 'ownership'], ['gesture', 'forgiveness']],
  ])('in the situation %s asks for %j and not for %j', (situation, asked, left) => {
    const steps = stepsOf(situation);
    expect(steps).toEqual(expect.arrayContaining(asked));
    for (const step of left) expect(steps).not.toContain(step);
  });

  it.each(SITUATIONS.filter((situation) => situation !== 'ordinary'))(
    'asks for what is essential in %s',
    (situation) => {
      expect(stepsOf(situation)).toEqual(expect.arrayContaining([...(planOf(situation, true)?.essential ?? [])]));
    },
  );

  it('asks for every step in some situation', () => {
    const asked = new Set((Object.keys(SITUATION_PLANS) as Situation[]).flatMap((situation) => stepsOf(situation)));
    expect([...asked].sort()).toEqual([...CHECKLIST_STEPS.keys()].sort());
  });
});

describe('what a draft ticks', () => {
  it.each([
    ['an apology', { steps: ['apology'], open: [] }, ['apology']],
    ['no apology with conditions', { steps: ['apology'], open: ['non-apology'] }, []],
    ['nothing for the absence of flags', { steps: [], open: [] }, []],
    ['a fix, and the standard together with it', { steps: ['action'], open: [] }, ['action', 'show-standard']],
    ['only a fix where the reply praises itself', { steps: ['action'], open: ['praise'] }, ['action']],
  ] as const)('%s', (_, signs, expected) => {
    expect(ticksOf(signs)).toEqual(expected);
  });

  it('never includes taking the customer’s side or not being defensive, which no words can show', () => {
    const steps = [...STEP_IDS];
    expect(ticksOf({ steps, open: [] })).not.toEqual(expect.arrayContaining(['customers-side']));
    expect(ticksOf({ steps, open: [] })).not.toEqual(expect.arrayContaining(['no-defence']));
  });

  it.each([
    ['a reply with a fix in it', ['action'], ['response', 'progress']],
    ['any other reply', [], ['response']],
  ] as const)('by sending: %s', (_, steps, expected) => {
    expect(ticksOfSending({ steps })).toEqual(expected);
  });
});
