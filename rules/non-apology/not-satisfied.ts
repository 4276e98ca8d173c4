import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This talks about expectations. Name what was not right.',
  why: 'It measures the failure by what the customer hoped for, and does not say what went wrong.',
  source: ['seed 001', 'Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    '$sorry #Adverb? [$hear? that? #Determiner? .{0,8} not .{0,8} (expectation|expectations|satisfaction|satisfactory|liking|taste|standards)]',
    '$sorry #Adverb? [$hear? that? you .{0,1} not .{0,3} (enjoy|enjoyed|enjoying|like|liked|liking|love|loved|loving)]',
    '$sorry #Adverb? [$hear? that? you .{0,2} not (have|had|receive|received|get) .{0,6} (experience|stay|visit|time|service|trip|holiday)]',
    '$sorry #Adverb? [$hear? that? (your|the|this) .{0,8} not .{0,2} (what|as|up|more|better|perfect|great|good|the)]',
    '$sorry #Adverb? [$hear? that? (your|the|this|our|you) .{0,6} (less|short|below|under) (than|of|your|expectations|par)]',
    '$sorry #Adverb? [$hear? that? (your|the|this|our|you) .{0,6} (failed|fails|disappointed|disappointing)]',
    '$sorry #Adverb? [$hear? that? your .{0,2} (expectations|expectation|needs|standards) .{0,4} not .{0,2} (met|fulfilled|reached|matched)]',
    '$sorry #Adverb? [$hear? that? not (everything|all) .{0,5} (satisfaction|expectation|expectations|liking|taste|perfect|standard|standards|right)]',
    '$sorry #Adverb? [$hear? that? we .{0,3} (unable|able) to (meet|match|satisfy|please|exceed)]',
  ],
  unless: ['(sorry|apologize|apologies|apology|regret) .{0,3} we (did|have|do) .{0,1} not'],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong}', 'that we {what we got wrong} and that you {what it cost you}'],
  flags: {
    'We are sorry [that your meal was not to your liking].': 'We are sorry that we [what we got wrong].',
    "I'm sorry [to hear you didn't enjoy your visit], and I would like to hear more.":
      "I'm sorry that we [what we got wrong], and I would like to hear more.",
    'We regret [that not everything was up to standard].': 'We regret that we [what we got wrong].',
    "We're sorry [your flight wasn't what you hoped for].": "We're sorry that we [what we got wrong].",
  },
  allows: [
    'We are sorry that your room was noisy.',
    'We are sorry that the heating did not work.',
    'I am sorry that you did not get your parcel.',
    'I am sorry that nobody met you at the gate.',
  ],
});
