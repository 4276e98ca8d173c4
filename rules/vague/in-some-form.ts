import { defineRule } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Say what the customer gets.',
  why: 'Amends in some form or other are a promise that nobody can hold you to.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '[(in some form|in some (small)? (way|manner))] ($|, |and|or|soon|later|again)': [
      'I will make it up to you [in some form].',
      "We'd like to thank you [in some way].",
      'Hi Noor, I want to make up for this [in some way].',
    ],
    '[(in some shape or form|in one form or another|in one way or another|one way or the other|in some way or other|in whatever way (we|i) can|somehow)]':
      [
        'We will settle this [in one way or another].',
        "The tickets are refunded, and I'll make it up to you [somehow].",
        "- We'd like to repay you [in one form or another].",
      ],
  },
  unless: [
    ...QUESTION,
    'somehow (got|went|ended|became|lost|missed|arrived|did|was|were|has|have|had|it|the|our|your)',
    '(contribute*|help*|feel|felt|affect*|lack*|better|unclear) in some',
  ],
  unlessSteps: { near: ['commitment'] },
  rewrites: ['by {doing this}', 'with {this}'],
  allows: [
    'The box somehow ended up on the wrong van, and I have sent a new one.',
    'Is the form ready in some way?',
    'We feel that it helps in some way.',
  ],
});
