import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Apologise without conditions',
  why: 'The customer wants to know that you care that it happened, whoever is at fault.',
  source: ['seed 001', 'seed 002', 'seed 003', 'Lewicki 2016'],
  match: [
    /\b(?:sorry|apolog(?:y|ies|ize[sd]?|izing)|forgive (?:me|us)|(?:my|our) bad|(?:we|i)(?: do| deeply| truly| sincerely| really)* regret|with regret)\b/,
    /^(?:(?:hi|hello|dear) [^,.]{0,30}, )?(?:we |i )?regret(?:s|ting)? (?:to|that|the|for)\b/,
  ],
  unless: [
    /\bsorry (?:to|for) (?:ask|bother|interrupt|disturb|chase|nag)/,
    /\b(?:no need|needn't|don't have|don't need) to (?:apologize|be sorry|feel sorry)|\bno apolog(?:y|ies) (?:is |are )?(?:needed|necessary)|\bsafe than sorry/,
  ],
  present: [
    "I'm sorry that we charged you twice.",
    'Please accept my apologies for the late delivery.',
    'We apologise for the wrong size.',
    'We deeply regret the state in which the sofa reached you.',
  ],
  absent: [
    'Sorry to ask, but which browser do you use?',
    'There is no need to apologise.',
    'You will not regret choosing the larger size.',
    'Your parcel is on its way.',
  ],
});
