import { expect, it } from 'vitest';
import { debriefOf, verdictOf } from '../../../entrypoints/practice/debrief';
import type { ReplyOutcome } from '../../../entrypoints/practice/replyOutcome';
import type { StepId } from '../../../rules/types';

const STING = {
  category: 'praise' as const,
  severity: 'warning' as const,
  text: 'we pride ourselves',
  message: 'It is about you.',
  why: 'It was not so for them.',
};

function outcome(steps: StepId[], changes: Partial<ReplyOutcome> = {}): ReplyOutcome {
  const quotes = steps.map((step) => ({ step, words: `the ${step}` }));
  return { steps: new Set(steps), quotes, stings: [], recovery: true, ...changes };
}

it('gives the steps of both replies with their words, those that the customer needed first', () => {
  const { landed, missing } = debriefOf({ needs: ['apology', 'action', 'commitment'] }, [
    outcome(['empathy', 'apology']),
    outcome(['action', 'apology']),
  ]);
  expect(landed).toEqual([
    { step: 'apology', words: 'the apology', isNeeded: true },
    { step: 'action', words: 'the action', isNeeded: true },
    { step: 'empathy', words: 'the empathy', isNeeded: false },
  ]);
  expect(missing).toEqual(['commitment']);
});

it('says in which reply something stung', () => {
  const { stung } = debriefOf({ needs: [] }, [outcome([]), outcome([], { stings: [STING] })]);
  expect(stung).toEqual([{ ...STING, reply: 2 }]);
});

it('gives no words for a step of which only a flagged sentence speaks', () => {
  expect(debriefOf({ needs: [] }, [outcome(['apology'], { quotes: [] })]).landed).toEqual([
    { step: 'apology', words: undefined, isNeeded: false },
  ]);
});

it.each<[StepId[], ReplyOutcome[], string]>([
  [['apology'], [outcome(['apology'])], 'Nothing stung, and all that this customer waited for was there.'],
  [
    ['apology', 'action'],
    [outcome(['apology'])],
    'Of the 2 things that this customer waited for, 1 was there; nothing stung.',
  ],
  [
    ['apology', 'action', 'commitment'],
    [outcome(['apology']), outcome(['action'], { stings: [STING] })],
    'Of the 3 things that this customer waited for, 2 were there; one place stung.',
  ],
  [
    ['apology'],
    [outcome([], { stings: [STING, STING] })],
    'Nothing that this customer waited for was there; 2 places stung.',
  ],
  [['apology'], [outcome([])], 'Nothing that this customer waited for was there; nothing stung.'],
  [
    ['apology'],
    [outcome(['apology'], { stings: [STING] })],
    'All that this customer waited for was there; one place stung.',
  ],
  [
    ['apology'],
    [outcome([], { recovery: false })],
    'Nothing in this conversation reads as a failure, so no recovery steps were counted.',
  ],
  [
    ['apology'],
    [outcome([], { recovery: false }), outcome(['apology'])],
    'Nothing stung, and all that this customer waited for was there.',
  ],
])('%j: %#', (needs, outcomes, verdict) => {
  expect(verdictOf(debriefOf({ needs }, outcomes))).toBe(verdict);
});
