import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Apologise without conditions',
  why: 'The customer wants to know that you care that it happened, whoever is at fault.',
  source: ['seed 001', 'seed 002', 'seed 003', 'Lewicki 2016'],
  match: ['(sorry|apologies|apology|apologize|apologized|apologizing|forgive|regret)'],
  unless: ['sorry (to|for) (ask|bother|interrupt|bothering|asking)', 'no need to (apologize|be sorry)'],
  present: [
    "I'm sorry that we charged you twice.",
    'Please accept my apologies for the late delivery.',
    'We apologise for the wrong size.',
  ],
  absent: [
    'Sorry to ask, but which browser do you use?',
    'There is no need to apologise.',
    'Your parcel is on its way.',
  ],
});
