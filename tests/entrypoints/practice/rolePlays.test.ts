import { describe, expect, it } from 'vitest';
import { customerAnswer, outcomeOf } from '../../../entrypoints/practice/replyOutcome';
import { ROLE_PLAYS } from '../../../entrypoints/practice/rolePlays/all';
import { review } from '../../../rules/review';
import { suggestSituation } from '../../../rules/suggestSituation';
import { STEP_IDS, type StepId } from '../../../rules/types';
import type { RolePlay } from '../../../utils/practice/rolePlay';
import { readRolePlayFile, writeRolePlayFile } from '../../../utils/practice/rolePlayFile';

const PROPOSED = ['I am sorry about this.', 'Our courier lost it.', 'The delay is down to our payment partner.'];

const messageOf = ({ message }: RolePlay) => message.join('\n');
const modelOf = ({ model }: RolePlay) => model.reply.join('\n');

it('there are twelve, each of its own', () => {
  expect(ROLE_PLAYS).toHaveLength(12);
  expect(new Set(ROLE_PLAYS.map(({ id }) => id)).size).toBe(12);
  expect(new Set(ROLE_PLAYS.map(({ customer }) => customer)).size).toBe(12);
});

describe.each(ROLE_PLAYS)('$id', (rolePlay) => {
  const outcome = outcomeOf(modelOf(rolePlay), {
    customerMessage: messageOf(rolePlay),
    situation: rolePlay.situation,
  });

  it('starts with what reads as a service failure', () => {
    expect(review('', { customerMessage: messageOf(rolePlay) }).recovery).toBe(true);
  });

  it('has a model reply in which nothing is flagged', () => {
    expect(outcome.stings.map(({ text, message }) => `${text}: ${message}`)).toEqual([]);
  });

  it('has a model reply that takes the steps it claims, and all that the customer needs', () => {
    const claimed = new Set(rolePlay.model.steps);
    expect([...claimed].filter((step) => !outcome.steps.has(step))).toEqual([]);
    expect(rolePlay.needs.filter((step) => !claimed.has(step))).toEqual([]);
  });

  it('answers the model reply as one that did all', () => {
    expect(customerAnswer(rolePlay, outcome)).toBe(rolePlay.answers.at(-1));
  });

  it('can get each of its answers', () => {
    const reached = new Set(
      subsetsOf(stepsIn(rolePlay)).flatMap((steps) =>
        STINGS.map((stings) => customerAnswer(rolePlay, { steps: new Set(steps), stings })),
      ),
    );
    expect(rolePlay.answers.filter((answer) => !reached.has(answer))).toEqual([]);
  });

  it('can be loaded from a file', () => {
    const { rolePlays } = readRolePlayFile(writeRolePlayFile([rolePlay]), []) as { rolePlays: RolePlay[] };
    expect(rolePlays).toEqual([rolePlay]);
  });
});

it.each(ROLE_PLAYS.filter(({ situation }) => situation !== 'not-our-fault'))(
  'is never proposed against what the agent knows: $id',
  (rolePlay) => {
    const context = { customerMessage: messageOf(rolePlay) };
    for (const reply of PROPOSED) {
      expect(suggestSituation(reply, review(reply, context), context)).not.toBe('not-our-fault');
    }
  },
);

const CATEGORIES = ['non-apology', 'defensive', 'blame', 'excuse', 'praise', 'dodge', 'vague'] as const;
const STINGS = [
  [],
  ...CATEGORIES.map((category) => [{ category, severity: 'warning' as const, text: '', message: '', why: '' }]),
];

function stepsIn({ answers }: RolePlay): StepId[] {
  const named = answers.flatMap(({ when }) => [...(when?.missing ?? []), ...(when?.done ?? [])]);
  return STEP_IDS.filter((step) => named.includes(step));
}

function subsetsOf(steps: readonly StepId[]): StepId[][] {
  const [first, ...others] = steps;
  if (!first) return [[]];
  return subsetsOf(others).flatMap((subset) => [subset, [first, ...subset]]);
}
