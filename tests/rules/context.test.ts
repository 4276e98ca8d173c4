import { describe, expect, it } from 'vitest';
import { review } from '../../rules/review';
import type { ReviewContext } from '../../rules/reviewContext';

const COMPLAINT = 'Nobody called me back and my order is a week late. Very disappointed.';
const RECOVERY: ReviewContext = { situation: 'recovery' };

const found = (draft: string, context: ReviewContext) =>
  review(draft, context).flags.map((flag) => `${flag.severity} ${flag.category}`);

describe('the context of a sentence decides', () => {
  const excuse = 'The courier lost your parcel.';
  const usual = "That's not how we typically do things.";
  const amends = `We are so sorry that nobody called you. ${usual} We let you down.`;

  it.each<[what: string, draft: string, context: ReviewContext, flags: string[]]>([
    ['an excuse before any apology', excuse, RECOVERY, ['warning excuse']],
    ['an excuse after an apology', `I am sorry that your coat is late. ${excuse}`, RECOVERY, ['caution excuse']],
    [
      'a cause where the customer asked why',
      excuse,
      { ...RECOVERY, customerMessage: 'Why is it still not here?' },
      ['hint excuse'],
    ],
    ['a cause where it cannot be fixed', excuse, { situation: 'cannot-fix' }, ['hint excuse']],
    ['the same, said by the caller', excuse, { ...RECOVERY, canFix: false }, ['hint excuse']],
    ['an excuse beside what is done about it', `${excuse} I have sent a new one today.`, RECOVERY, []],
    ['praise in a recovery', 'We pride ourselves on fast delivery.', RECOVERY, ['caution praise']],
    ['praise in an ordinary reply', 'We pride ourselves on fast delivery.', { situation: 'ordinary' }, []],
    [
      'praise after a complaint',
      'We pride ourselves on fast delivery.',
      { customerMessage: COMPLAINT },
      ['caution praise'],
    ],
    [
      'praise after praise',
      'We pride ourselves on fast delivery.',
      { customerMessage: 'Great shop, thank you, I love my coat!' },
      [],
    ],
    ['“not how we typically do things” by itself', usual, RECOVERY, ['warning praise']],
    ['the same amid amends', amends, RECOVERY, ['caution praise']],
    ['the same where the team allows it', amends, { ...RECOVERY, usualQuality: 'allowed' }, []],
    ['the same, allowed, but without amends', usual, { ...RECOVERY, usualQuality: 'allowed' }, ['warning praise']],
    ['the same where the team never wants it', amends, { ...RECOVERY, usualQuality: 'never' }, ['warning praise']],
    ['a stock apology that is the only one', 'We apologize for the inconvenience.', RECOVERY, ['warning non-apology']],
    [
      'a stock apology beside a real one',
      'I am sorry that we sent the wrong size. We apologize for the inconvenience.',
      RECOVERY,
      ['caution non-apology'],
    ],
    [
      'bad news after “but”',
      "I'm sorry about the scratch, but it was you who moved it.",
      RECOVERY,
      ['warning non-apology'],
    ],
    ['good news after “but”', "I'm sorry that it took two days, but it is fixed now.", RECOVERY, []],
    ['what the customer failed to do', 'You should have read the label.', RECOVERY, ['warning blame']],
    ['what the customer should already have', 'You should have received our letter by now.', RECOVERY, []],
    ['how long it takes', 'A refund usually takes three to five days.', RECOVERY, []],
    ["the customer's own words", 'You wrote "you should have read the label", and I understand why.', RECOVERY, []],
    ['passing on a compliment', 'I will tell Ana that you found her so friendly.', RECOVERY, []],
    ['a vague promise', 'We will get back to you soon.', RECOVERY, ['caution vague']],
    ['a promise with a time in the next sentence', 'I will look into it. You will hear from me by 4pm.', RECOVERY, []],
    ['an error that nobody owns', 'An error occurred with your order.', RECOVERY, ['caution dodge']],
    ['an error that we own at once', 'An error occurred with your order. That was our mistake.', RECOVERY, []],
  ])('%s', (_, draft, context, flags) => {
    expect(found(draft, context)).toEqual(flags);
  });
});
