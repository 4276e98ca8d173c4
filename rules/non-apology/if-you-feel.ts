import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This apologises for a feeling, not for what happened.',
  why: 'A condition tells the customer that the failure may be only in their impression.',
  source: ['seed 001', 'Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    '$sorry .{0,4} [(if|should|in case|where) (you|he|she|they|your .) .{0,3} $feel]': [
      "I'm sorry [if you feel that way].",
      'We are sorry [if you felt ignored by the front desk], and we have asked Ana to call you.',
      "Im so sorry [if you've been feeling let down].",
      'My apologies to your wife [if she felt left out].',
    ],
    '$sorry .{0,4} [(if|should|in case|where) (you|he|she|they|your .) .{0,3} $upset]': [
      'Our apologies [in case you were upset by our reply].',
    ],
    '$sorry .{0,4} [(if|should|in case) (you|he|she|they) .{0,3} not .{0,2} (happy|satisfied|pleased|enjoy|enjoyed|like|liked|content)]':
      ["- Sorry [if you weren't happy with the haircut]."],
    '$sorry .{0,4} [(if|should|in case) (you|he|she|they) .{0,2} (got|had|have|get) .{0,2} (impression|feeling|sense)]':
      ['I apologise [if you got the impression that we had forgotten you].'],
  },
  unless: [...REGRET],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: [],
});
