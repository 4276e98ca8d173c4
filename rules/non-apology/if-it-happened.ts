import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'An "if" turns this apology into a doubt. You can name what happened instead.',
  why: 'A condition says that the failure may not have happened, so the customer has to prove it again.',
  source: ['seed 001', 'Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    '$sorry $again? [(if|in case|insofar as) .]',
    '$sorry $again? [where (we|i|this|that|it|there|our|my) .{0,5} (was|were|has|have|had|did|caused)]',
    '$sorry .{1,5} [(if|in case) (we|i|this|that|it|there|their|they|he|she|anyone|anybody|anything|something|some|any|our|my|the) .{0,6} (was|were|has|have|had|did|caused|made|came|is|are|seems|seemed)]',
    '$sorry .{1,5} [if (we|i|this|that|it|their|they|anyone|anything|something|any|our|my|the) .{0,6} #PastTense]',
    '$sorry .{1,5} [if #Plural .{0,4} (was|were|have|had|did|are)]',
    '$sorry .{0,6} [should (this|that|it|there|you|we|he|she|they|any|anything|anyone|our|my|the) .{0,4} (have|be|feel|cause|seem|appear)]',
    '$sorry .{0,8} [(to the extent|insofar as|in so far as|inasmuch as)]',
    '(my bad|oops|whoops) .{0,2} [if .]',
  ],
  unless: [
    '(^|we|i|and) .{0,2} regret',
    '(tell|ask|asking|know|check|see|say|confirm|wondering|wonder|unsure|sure) .{0,3} (if|whether)',
    'if (you|we|i|it|that) .{0,2} (want|wish|prefer|need|like|could|can|would|may|might|will|help|helps)',
    'if (possible|so|not|needed|necessary)',
    '(you|he|she|they) .{0,3} $feel',
    '(you|he|she|they) .{0,3} $upset',
    '(you|he|she|they) .{0,3} not .{0,2} (happy|satisfied|pleased|enjoy|enjoyed|like|liked|content)',
    '(you|he|she|they) .{0,2} (got|had|have|get) .{0,2} (impression|feeling|sense)',
    'if (i|we|you) .{0,2} (repeating|repeat|already)',
    'if you .{0,1} not .{0,2} (hear|receive|received|get)',
    '(even|as|what) if',
    'sorry (to|for) (ask|bother|interrupt|bothering|asking|chase|chasing)',
    'pardon my',
  ],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  flags: {
    'We apologise [if there was any misunderstanding].': 'We apologise for [what went wrong].',
    "I'm sorry [if that's been frustrating], and I have called the workshop.":
      "I'm sorry for [what went wrong], and I have called the workshop.",
    'Our sincere apologies to you both [if the music kept you awake].':
      'Our sincere apologies to you both for [what went wrong].',
    'I apologise [should this have caused you trouble].': 'I apologise for [what went wrong].',
    'Apologies [in case my last message sounded rude].': 'Apologies for [what went wrong].',
    "Sorry [if it wasn't clear], your cover starts on 1 June.":
      'Sorry for [what went wrong], your cover starts on 1 June.',
    "- I'm sorry [if anything was missing from the box].": "- I'm sorry for [what went wrong].",
  },
  allows: [
    'Sorry, could you tell me if the light is green?',
    "I'm sorry we charged you twice. If you prefer a refund, I can send it today.",
    'Sorry to ask, but do you know if the box was open?',
    'I am sorry that we lost your form, and I can send a copy if you want one.',
    'I am sorry, even if the courier was to blame we chose that courier.',
  ],
});
