import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This defends your colleague. The customer needs you on their side first.',
  why: 'Vouching for a colleague tells the customer that they must have got it wrong.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(is|was) not who (he|she|they) (is|are)': [],
    '($employee|he|she|they) .{0,1} (did|does|would) .{0,1} not .{0,1} {mean|intend} (it|to|any|that|this|anything|no|you)':
      ['[The waiter did not mean it in a bad way].', "I've spoken to Ray, and [the waiter didn't mean any harm]."],
    '(he|she|they|$employee) (was|were|is|are) (only|just|simply|merely) (trying|joking|doing|following|being|carrying)':
      ['[She was only following procedure].', "[He was just joking], but I've asked him to ring you."],
    '(he|she|they|$employee) (acted|behaved|responded|handled|followed|dealt|did) .{0,4} (correctly|appropriately|properly|professionally|right thing|by the book|exactly as|in line|accordance|procedure|procedures|protocol|everything)':
      ['[Our guard acted correctly].'],
    '(is|are) only human': ['- [Our staff are only human]'],
    'bear with .{0,6} (only|just) human': ["[Please bear with the drivers, they're only human]."],
    '(is|are) known for (her|his|their|being) .': [],
  },
  span: 'clause',
  rewrites: [
    weOrI("We'll speak with {name} about {what was said} by {day and time}"),
    "That isn't how you should have been treated",
  ],
  allows: [],
});
