import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'An "if" turns this apology into a doubt. You can name what happened instead.',
  why: 'A condition says that the failure may not have happened, so the customer has to prove it again.',
  source: ['seed 001', 'Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    '$sorry #Adverb? [(if|in case) .]',
    '$sorry .{1,5} [if (we|i|this|that|it|there|their|they|anyone|anybody|anything|something|any|our|my|the|#Plural) .{0,6} (was|were|has|have|had|did|caused|is|are|seems)]',
    '$sorry .{1,5} [in case (we|i|this|that|it|there|their|they|anyone|anybody|anything|something|any|our|my|the|#Plural) .{0,6} (was|were|has|have|had|did|caused|is|are|seems)]',
    '$sorry .{1,5} [if (we|i|this|that|it|their|they|anyone|anything|something|any|our|my|the) .{0,6} #PastTense]',
    '$sorry .{1,5} [if #Plural .{0,4} (was|were|have|had|did|are)]',
    '$sorry .{0,6} [should (this|that|it|there|you|we|any|anything|our|my|the) .{0,3} (have|be|feel|cause)]',
  ],
  unless: [
    '(tell|ask|asking|know|check|see|say|confirm|wondering|wonder) .{0,3} (if|whether)',
    'if (you|we|i|it|that) .{0,2} (want|wish|prefer|need|like|could|can|would|may|might|will|help|helps)',
    'if (possible|so|not|needed|necessary)',
    'you .{0,3} $feel',
    'you .{0,3} $upset',
    'if you .{0,1} not .{0,2} (hear|receive|received|get)',
    'sorry (to|for) (ask|bother|interrupt|bothering|asking|chase|chasing)',
  ],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong}', 'that we {what we got wrong} and that it {what it meant for you}'],
  flags: {
    'We apologise [if there was any misunderstanding].': 'We apologise that we [what we got wrong].',
    "I'm sorry [if that's been frustrating], I have called the workshop.":
      "I'm sorry that we [what we got wrong], I have called the workshop.",
    'Our sincere apologies to you both [if the music kept you awake].':
      'Our sincere apologies to you both that we [what we got wrong].',
    'I apologise [should this have caused you trouble].': 'I apologise that we [what we got wrong].',
    'Apologies [in case my last message sounded rude].': 'Apologies that we [what we got wrong].',
  },
  allows: [
    'Sorry, could you tell me if the light is green?',
    "I'm sorry we charged you twice. If you prefer a refund, I can send it today.",
    'Sorry to ask, but do you know if the box was open?',
    'I am sorry that we lost your form, and I can send a copy if you want one.',
  ],
});
