import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules, steps } from '../../../rules/engine/library/library';
import type { LibraryRule } from '../../../rules/engine/library/libraryRule';
import { readSentence } from '../../../rules/engine/sentences/readSentence';
import { review } from '../../../rules/review';
import * as exceptions from '../../../rules/shared/exceptions';
import { HeldExpressions } from './held';

const EXAMPLES: Record<keyof typeof exceptions, string[]> = {
  QUESTION: [
    'Was the parcel late because of the frost?',
    'Did a glitch in the app delete it?',
    'Have we not received the form from you?',
    'Did you see that it is printed on the ticket?',
    'Do we always check the seals?',
  ],
  OWNED: [
    'The app crashed because of a bug that was ours.',
    'The charge was due to a system error, and that is our mistake.',
    'Your order was late due to staff shortages, which was our own silly mistake.',
    'It was due to a system error, and the blame for it is mine.',
    'There was a delay on our side due to a system error.',
    'Your order was late because we were short staffed, which was bad planning.',
  ],
  REGRET: ['We regret that you misread our delivery times.', 'I deeply regret that you felt like this.'],
  WAY_FORWARD: [
    'The tide is beyond our control, but we can offer you a later boat.',
    'Some users would prefer a dark background, and I have added your vote.',
  ],
  WAY_OUT: [
    'We are short staffed, so we can offer you a table on Friday.',
    'We recommend a table before eight to avoid the busy hours.',
    'It is an old house, so we have put you in the new wing.',
  ],
  REPORTED: ['You told us that the courier lost the first box.', 'You wrote that the carrier lost your parcel.'],
  INSTRUCTION: ['Check the cable if you are out due to the storm.'],
  AMENDS: ['Nobody is perfect, but we did not help.'],
  GLAD: ['Thank you for the kind words about our amazing staff.', 'We are glad you like it: our staff are friendly.'],
  BUT_NOT: [
    'We always check every order, but yours was not.',
    'Our fitters are trained to test the valve, but nobody did so at your house.',
  ],
};

const sharedBy: Record<string, string[]> = { ...exceptions };
const owners = [...rules, ...steps];
const naming = (shared: readonly string[]) =>
  owners.filter(({ unless = [] }) => shared.every((expression) => unless.includes(expression)));

describe.each(Object.entries(EXAMPLES))('the exception %s', (name, sentences) => {
  const held = new HeldExpressions();
  const shared = sharedBy[name] ?? [];
  const stopped = (sources: readonly string[], sentence: string) =>
    held.stoppedBy(sources, readSentence(sentence).words);

  it.each(sentences)('excuses: %s', (sentence) => {
    const ids: string[] = naming(shared).map(({ id }) => id);
    expect(stopped(shared, sentence)).not.toEqual([]);
    const { flags } = review(sentence, { situation: 'recovery' });
    expect(flags.filter(({ ruleId }) => ids.includes(ruleId))).toEqual([]);
  });

  it.each(shared)('needs its expression %s', (expression) => {
    expect(sentences.filter((sentence) => stopped([expression], sentence).length > 0)).not.toEqual([]);
  });
});

describe('a question', () => {
  const asked = rules.filter(({ unless = [] }) => unless.includes('?'));
  const plain = (example: string) => example.replace(/[[\]]/g, '');
  const questions = asked.flatMap((rule) =>
    Object.keys(rule.flags)
      .map(plain)
      .map((sentence): [LibraryRule, string] => [rule, sentence.replace(/[.!]+$/, '')]),
  );

  it('is flagged by no rule that leaves questions alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.constantFrom('?', '??', ' ?'),
        fc.constantFrom('', 'Hi Kim, ', 'May I ask: '),
        ([rule, sentence], mark, before) => {
          const { flags } = review(`${before}${sentence}${mark}`, { situation: 'recovery' });
          expect(flags.filter(({ ruleId }) => ruleId === rule.id)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(questions.map(([rule, sentence]) => [`${sentence}?`, rule.id] as const))(
    '“%s” is not flagged by %s',
    (question, id) => {
      const { flags } = review(question, { situation: 'recovery' });
      expect(flags.filter(({ ruleId }) => ruleId === id)).toEqual([]);
    },
  );
});
