import { describe, expect, it } from 'vitest';
import { SITUATION_PLANS } from '../../../../rules/checklist/situations';
import { missingWords } from '../../../../utils/coach/badge/missing';

const DRAFT = 'Hello Kim, thank you for writing to us about your order of the fourth of November.';

describe('missingWords', () => {
  it.each([
    ['recovery', ['an apology', 'owning it', 'the fix', 'who does what by when']],
    ['cannot-fix', ['an apology', 'owning it', 'what you can do instead', 'who does what by when']],
    ['not-our-fault', ['an apology', 'how they feel', 'the fix', 'who does what by when']],
    // What no reply can show is the panel's business.
    ['serious', ['an apology', 'owning it', 'the fix', 'who does what by when']],
  ] as const)('names all that is essential in a situation of %s', (situation, expected) => {
    expect(missingWords(DRAFT, SITUATION_PLANS[situation].essential)).toEqual(expected);
  });

  it('is nothing where nothing is missing', () => {
    expect(missingWords(DRAFT, [])).toEqual([]);
  });

  it('says nothing of a draft that has hardly begun', () => {
    expect(missingWords('Hello Kim,', ['apology'])).toEqual([]);
  });
});
