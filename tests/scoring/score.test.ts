import { describe, expect, it } from 'vitest';
import type { Review } from '../../rules/types';
import type { LabelledReply } from './labelledReply';
import { score } from './score';

const TEXT = 'Sorry if it hurt. We were busy. Bye.';
const REPLY: LabelledReply = {
  id: '1',
  context: null,
  text: TEXT,
  sentences: [
    [0, 17],
    [18, 31],
    [32, 36],
  ],
  recovery: true,
  labels: [
    { s: 0, c: 'non-apology', sure: true },
    { s: 1, c: 'excuse', sure: false },
  ],
  steps: ['apology', 'action'],
  maybeSteps: ['empathy'],
};

const flag = (category: string, words: string, ruleId = `${category}/a`) => {
  const start = TEXT.indexOf(words);
  return { ruleId, category, start, end: start + words.length, text: words };
};
const review = (flags: object[], steps: string[] = [], recovery = true) =>
  ({ recovery, flags, steps: steps.map((stepId) => ({ stepId, present: true, places: [] })) }) as unknown as Review;

describe('a flag', () => {
  it.each([
    ['in a sentence with a label of its family is right', [flag('non-apology', 'if it hurt')], [1, 0, 0]],
    ['in another sentence is wrong, and the label missed', [flag('non-apology', 'Bye')], [0, 1, 1]],
    ['of another family is wrong, and the label missed', [flag('praise', 'if it hurt')], [0, 1, 1]],
    ['where the reader doubted is neither', [flag('excuse', 'busy')], [0, 0, 1]],
    ['that blames is right where defence is labelled, so wrong here', [flag('blame', 'busy')], [0, 1, 1]],
    ['of vagueness is not among the four that are asked for', [flag('vague', 'Bye')], [0, 0, 1]],
  ])('%s', (_, flags, [right, wrong, missed]) => {
    expect(score([REPLY], [review(flags)]).asked).toMatchObject({ right, wrong, missed });
  });

  it('is counted for its rule', () => {
    const { rules } = score([REPLY], [review([flag('non-apology', 'Sorry', 'x'), flag('praise', 'Bye', 'y')])]);
    expect(rules.get('x')).toMatchObject({ right: 1, wrong: 0 });
    expect(rules.get('y')).toMatchObject({ right: 0, wrong: 1 });
  });
});

describe('the rest of a review', () => {
  it('is compared step by step, without those of which one reader was sure', () => {
    const { allSteps } = score([REPLY], [review([], ['apology', 'empathy', 'gesture'])]);
    expect(allSteps).toMatchObject({ right: 1, wrong: 1, missed: 1 });
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('says recovery: %s', (recovery, share) => {
    expect(score([REPLY], [review([], [], recovery)]).recoveryRight).toBe(share);
  });

  it('nags where a reply without labels has a flag that is asked for', () => {
    const clean = { ...REPLY, labels: [] };
    expect(score([clean, clean], [review([flag('praise', 'Bye')]), review([flag('vague', 'Bye')])]).cleanNagged).toBe(
      0.5,
    );
  });
});
