import { describe, expect, it } from 'vitest';
import { customerAnswer, outcomeOf } from '../../../entrypoints/practice/replyOutcome';
import { ROLE_PLAYS } from '../../../entrypoints/practice/rolePlays/all';
import type { Category, Severity, StepId } from '../../../rules/types';
import type { AnswerCondition } from '../../../utils/practice/rolePlay';
import { sampleFlag } from '../../support/sampleView';
import { REPLIES } from './replies';

function sting(category: Category, severity: Severity = 'warning') {
  return {
    category,
    severity,
    text: 'as per our policy',
    message: 'It hides behind a rule.',
    why: 'Rules help nobody.',
  };
}

describe('customerAnswer', () => {
  it.each<[AnswerCondition | undefined, { steps?: StepId[]; stings?: ReturnType<typeof sting>[] }, boolean]>([
    [undefined, {}, true],
    [{ stung: true }, {}, false],
    [{ stung: true }, { stings: [sting('praise')] }, true],
    [{ stung: true }, { stings: [sting('praise', 'hint')] }, false],
    [{ stung: ['blame', 'praise'] }, { stings: [sting('praise')] }, true],
    [{ stung: ['blame'] }, { stings: [sting('praise')] }, false],
    [{ stung: [] }, { stings: [sting('praise')] }, false],
    [{ missing: ['apology'] }, {}, true],
    [{ missing: ['apology'] }, { steps: ['apology'] }, false],
    [{ missing: ['apology', 'action'] }, { steps: ['action'] }, false],
    [{ missing: ['apology', 'action'] }, { steps: ['empathy'] }, true],
    [{ done: ['gesture'] }, {}, false],
    [{ done: ['gesture'] }, { steps: ['gesture'] }, true],
    [{ done: ['gesture', 'action'] }, { steps: ['gesture'] }, false],
    [{ done: ['gesture'], missing: ['apology'] }, { steps: ['gesture'] }, true],
    [{ done: ['gesture'], missing: ['apology'] }, { steps: ['gesture', 'apology'] }, false],
    [{ done: ['gesture'], stung: true }, { steps: ['gesture'] }, false],
    [{}, {}, true],
  ])('%j of %j: %s', (when, { steps = [], stings = [] }, fits) => {
    const answers = [{ when, message: ['this'] }, { message: ['the last'] }];
    const { message } = customerAnswer({ answers }, { steps: new Set(steps), stings });
    expect(message).toEqual([fits ? 'this' : 'the last']);
  });

  it('takes the first of several that fit', () => {
    const answers = [
      { when: { stung: true as const }, message: ['stung'] },
      { message: ['one'] },
      { message: ['two'] },
    ];
    expect(customerAnswer({ answers }, { steps: new Set(), stings: [] }).message).toEqual(['one']);
  });
});

describe('outcomeOf', () => {
  const CONTEXT = { customerMessage: 'You charged me twice and nobody answers. I am very disappointed.' };

  it('reads steps with their words, and what stings', () => {
    const outcome = outcomeOf('I am sorry that we charged you twice.\nAs per our policy it takes a week.', CONTEXT);
    expect(outcome.recovery).toBe(true);
    expect([...outcome.steps]).toEqual(expect.arrayContaining(['apology', 'ownership']));
    expect(outcome.quotes).toContainEqual({ step: 'apology', words: 'I am sorry that we charged you twice.' });
    expect(outcome.stings.map(({ text }) => text)).toEqual([expect.stringContaining('our policy')]);
  });

  it('counts what the reader found, as far as it is still there', () => {
    const reply = 'I am sorry that we charged you twice. Others manage to wait.';
    const flags = [
      sampleFlag({ id: '1', evidence: 'reader', category: 'blame', text: 'Others manage to wait' }),
      sampleFlag({ id: '2', evidence: 'reader', category: 'blame', text: 'You could have rung' }),
      sampleFlag({ id: '3', evidence: 'practice', category: 'vague', text: 'Others manage' }),
    ];
    const words = 'I am sorry that we charged you twice.';
    const quotes = [
      { step: 'empathy' as const, words },
      { step: 'gesture' as const, words },
    ];
    const { stings, steps } = outcomeOf(reply, CONTEXT, { flags, quotes });
    expect(stings.map(({ text }) => text)).toEqual(['Others manage to wait']);
    expect(steps).toContain('empathy');
    expect(steps).not.toContain('gesture');
  });

  it('counts nothing that the coach saw in half a sentence', () => {
    const reply = 'I am sorry if you feel that way.';
    const words = 'I am sorry';
    const quotes = [
      { step: 'apology' as const, words },
      { step: 'empathy' as const, words },
    ];
    const outcome = outcomeOf(reply, CONTEXT, { flags: [], quotes });
    expect(outcome.quotes).toEqual([]);
    expect([...outcome.steps]).not.toContain('empathy');
  });
});

it.each(REPLIES)('%s: “%s” gets “%s…”', (id, reply, answer) => {
  const rolePlay = ROLE_PLAYS.find((one) => one.id === id);
  if (!rolePlay) throw new Error(`There is no role play ${id}`);
  const context = { customerMessage: rolePlay.message.join('\n'), situation: rolePlay.situation };
  expect(customerAnswer(rolePlay, outcomeOf(reply, context)).message[0]?.slice(0, answer.length)).toBe(answer);
});
