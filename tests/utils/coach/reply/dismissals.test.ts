import { describe, expect, it } from 'vitest';
import type { DismissScope } from '../../../../utils/coach/reply/coachView';
import { dismissedWith, keptOf } from '../../../../utils/coach/reply/dismissals';
import type { TrackedFlag } from '../../../../utils/coach/reply/trackFlags';

/** A flag of a rule whose name is the flag's id without the number, between two offsets. */
const flag = (id: string, start: number, end: number, phrase = id): TrackedFlag => ({
  id,
  ruleId: `defensive/${id.replace(/\d/, '')}`,
  category: 'defensive',
  severity: 'warning',
  start,
  end,
  text: phrase,
  phrase,
  message: '',
  why: '',
  rewrites: [],
});

// "a1" hides "b1", and "d", which shares only a few words with it; "a2" hides "b2"; "a3" is of the same rule with other
// words; "c" is on its own.
const PRESENT = [
  flag('a1', 0, 10, 'our policy'),
  flag('b1', 4, 12, 'policy is'),
  flag('d', 8, 40, 'by the way'),
  flag('a2', 30, 40, 'our policy'),
  flag('b2', 30, 40, 'the policy'),
  flag('a3', 50, 60, 'the policy'),
  flag('c', 60, 70, 'sorry but'),
];

describe('dismissing a flag', () => {
  it.each<[DismissScope, string[], { ruleId: string; phrase?: string }[]]>([
    ['once', ['a1', 'b1'], []],
    ['wrong', ['a1', 'b1'], []],
    [
      'phrase',
      ['a1', 'b1', 'a2', 'b2'],
      [
        { ruleId: 'defensive/a', phrase: 'our policy' },
        { ruleId: 'defensive/b', phrase: 'policy is' },
        { ruleId: 'defensive/b', phrase: 'the policy' },
      ],
    ],
    ['rule', ['a1', 'b1', 'a2', 'b2', 'a3'], [{ ruleId: 'defensive/a' }]],
  ])('%s includes what it covers and what that hides', (scope, ids, kept) => {
    const [first] = PRESENT as [TrackedFlag];
    const dismissed = dismissedWith(first, scope, PRESENT);
    expect(dismissed.map(({ id }) => id)).toEqual(ids);
    expect(keptOf(first, scope, dismissed)).toEqual(kept);
  });
});
