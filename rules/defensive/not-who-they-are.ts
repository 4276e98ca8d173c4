import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This defends your colleague. The customer needs you on their side first.',
  why: 'Vouching for the person who was rude tells the customer that they must have got it wrong.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '(is|was) not who (he|she|they) (is|are)',
    '($employee|he|she|they) .{0,1} (did|does|would) .{0,1} not .{0,1} {mean|intend} (it|to|any|that|this|anything|no|you)',
    '(he|she|they|$employee) (was|were|is|are) (only|just|simply|merely) (trying|joking|doing|following|being|carrying)',
    '(he|she|they|$employee) (acted|behaved|responded|handled|followed|dealt|did) .{0,4} (correctly|appropriately|properly|professionally|right thing|by the book|exactly as|in line|accordance|procedure|procedures|protocol|everything)',
    '(is|are) known for (her|his|their|being) .',
  ],
  unless: [
    '(and|but) rude',
    'which makes it worse',
    '(not|never) .{0,1} (acted|behaved|handled|followed|act|behave|handle|follow) .',
    '(should have|wrong|mistake|no excuse|not good enough|apologize|our fault)',
    'but (it|that|this|he|she|they|i|we) (was|were|is|should|did|hurt|still)',
    'sorry that',
    'how .{0,4} (handled|behaved|acted)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I will speak with {colleague} about {what happened} by {day and time}',
      we: 'We will speak with {colleague} about {what happened} by {day and time}',
    },
    'You should not have been spoken to like that: {what happened}',
  ],
  flags: {
    '[I have known him for years and that is not who he is].':
      'I will speak with [colleague] about [what happened] by [day and time].',
    '[The waiter did not mean it in a bad way].':
      'We will speak with [colleague] about [what happened] by [day and time].',
    '[She was only following procedure].': 'We will speak with [colleague] about [what happened] by [day and time].',
    '[Our guard acted correctly].': 'We will speak with [colleague] about [what happened] by [day and time].',
  },
  allows: [
    'He did not handle this well, and I have told him so.',
    'She meant to call you and forgot, which is on us.',
    'That is not who we want to be, and it was not good enough.',
    'He does not want to keep you waiting.',
  ],
});
