import { describe, expect, it } from 'vitest';
import type { ChecklistStepId } from '../../../../rules/checklist/checklistStep';
import { review } from '../../../../rules/review';
import type { Situation } from '../../../../rules/types';
import { missingIn } from '../../../../utils/coach/badge/missing';

const PADDING = ' Thank you for writing to us about your order of the fourth of November.';
const missing = (draft: string, situation: Situation = 'recovery', byHand: ChecklistStepId[] = []) =>
  missingIn(draft + PADDING, review(draft + PADDING, { situation }), { situation, byHand });

describe('missingIn', () => {
  it.each<[string, Situation, string[]]>([
    ['Hello Kim,', 'recovery', ['an apology', 'owning it', 'the fix', 'who does what by when']],
    ['I am sorry that the lamp was broken.', 'recovery', ['owning it', 'the fix', 'who does what by when']],
    ['Hello Kim,', 'cannot-fix', ['an apology', 'owning it', 'what you can do instead', 'who does what by when']],
    ['Hello Kim,', 'not-our-fault', ['an apology', 'how they feel', 'the fix', 'who does what by when']],
    ['Hello Kim,', 'serious', ['an apology', 'owning it', 'the fix', 'who does what by when']],
    ['Hello Kim,', 'ordinary', []],
  ])('of “%s” in a situation of %s: %j', (draft, situation, expected) => {
    expect(missing(draft, situation)).toEqual(expected);
  });

  it('is nothing in a whole reply', () => {
    const whole =
      'I am sorry that we sent you a broken lamp. We fell short. I have refunded it, and I will write to you by 4pm today.';
    expect(missing(whole)).toEqual([]);
  });

  it('leaves out what the agent did elsewhere', () => {
    expect(missing('Hello Kim,', 'recovery', ['apology', 'action'])).toEqual(['owning it', 'who does what by when']);
  });

  it('says nothing of a draft that has hardly begun', () => {
    const word = { situation: 'recovery', byHand: [] } as const;
    expect(missingIn('Hello Kim,', review('Hello Kim,', word), word)).toEqual([]);
  });
});
