import { describe, expect, it } from 'vitest';
import type { ChecklistStepId } from '../../../../rules/checklist/checklistStep';
import { inWords } from '../../../../utils/coach/badge/missing';

describe('what is missing, in words', () => {
  it.each<[ChecklistStepId[], string[]]>([
    [[], []],
    [
      ['apology', 'action', 'commitment'],
      ['an apology', 'the fix', 'who does what by when'],
    ],
    [
      ['ownership', 'empathy', 'impact', 'options'],
      ['owning it', 'how they feel', 'what it meant for them', 'what you can do instead'],
    ],
    // No reply can show these.
    [['leadership', 'facts', 'event'], []],
  ])('%j', (steps, words) => {
    expect(inWords(steps)).toEqual(words);
  });
});
