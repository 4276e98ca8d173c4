import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'An “if” turns this apology into a doubt. You can name what happened instead.',
  why: 'A condition says that the failure may not have happened, so the customer has to prove it again.',
  source: ['seed 001', 'Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    '$sorry $sorryFiller? [(if|in case|insofar as) .]': [
      'We apologise [if there was any misunderstanding].',
      "I'm sorry [if that's been frustrating], and I have called the workshop.",
      'Apologies [in case my last message sounded rude].',
      "Sorry [if it wasn't clear], your cover starts on 1 June.",
      "- I'm sorry [if anything was missing from the box].",
    ],
    '$sorry $sorryFiller? [where (we|i|this|that|it|there|our|my) .{0,5} (was|were|has|have|had|did|caused)]': [
      'I am sorry [where our reply was slow].',
    ],
    '$sorry .{1,5} [if (we|i|this|that|it|their|they|anyone|anything|something|any|our|my|the) .{0,6} #PastTense]': [
      'Our sincere apologies to you both [if the music kept you awake].',
    ],
    '$sorry .{0,6} [should (this|that|it|there|you|we|he|she|they|any|anything|anyone|our|my|the) .{0,4} (have|be|feel|cause|seem|appear)]':
      ['I apologise [should this have caused you trouble].'],
    '$sorry .{0,8} [(to the extent|insofar as|in so far as|inasmuch as)]': [
      'I apologise [to the extent that we were slow].',
    ],
    '(my bad|oops|whoops) .{0,2} [if .]': ['My bad [if it was late].'],
  },
  unless: [
    ...REGRET,
    '(even|as|what) if',
    '(you|he|she|they) .{0,3} $feel',
    '(you|he|she|they) .{0,3} not .{0,2} (happy|satisfied|pleased|enjoy|enjoyed|like|liked|content)',
    '(you|he|she|they) .{0,3} $upset',
    '(you|he|she|they) .{0,2} (got|had|have|get) .{0,2} (impression|feeling|sense)',
  ],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: [
    'I am sorry, even if the courier was to blame we chose that courier.',
    "I'm sorry if you feel that way.",
    "- Sorry if you weren't happy with the haircut.",
    'Our apologies in case you were upset by our reply.',
    'I apologise if you got the impression that we had forgotten you.',
  ],
});
