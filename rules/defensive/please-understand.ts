import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Understanding cannot be asked for here. Show yours first.',
  why: 'The customer came to be understood, and is now asked to see it your way.',
  source: ['ICTS', 'seed 000', 'seed 004'],
  evidence: 'practice',
  match: [
    'you (need|have|must|should|ought) to? .{0,1} (understand|realize|appreciate|accept|bear|remember|recognize|consider|know) (that|how|we|this|our|the|it)',
    '(please|kindly|must) .{0,1} (understand|appreciate|realize|remember|recognize|consider) (that|we|this|how) .',
    '(i am|we are|i|we) .{0,1} (sure|certain|confident|trust) .{0,2} you .{0,2} (agree|understand|appreciate|realize|accept) .',
    '(change|changes|saying goodbye|growth) (is|are|can be|can feel|takes) .{0,2} (hard|difficult|tough|scary|unsettling|time)',
    '(emotions|feelings|tempers|nerves) (are|were|can|do) .{0,2} (high|run|running|frayed|involved|heated)',
  ],
  unless: [
    'but (this|we|it|i) .',
    '(all|what|anything|everything) you need',
    '(i|we) (understand|realize|appreciate|see|know|hope) (that|how|why|what) (you|it|this)',
    '(help|helps|let) (me|us) .{0,2} (understand|see)',
    '(please|kindly) (see|remember|consider) .{0,4} (attached|attachment|link|below|to|list|page)',
    '(would|could|can) you',
    '(you|your) (will|can) see that (i|we) (have|refunded|sent|put|took)',
    'refund*',
    'as (i am|we are) sure',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I understand that {what upset the customer}, and I will {your next step}',
      we: 'We understand that {what upset the customer}, and we will {your next step}',
    },
    { i: 'I can see why you are {how the customer feels}', we: 'We can see why you are {how the customer feels}' },
  ],
  flags: {
    '[You need to understand that we are closed on Mondays].':
      'We understand that [what upset the customer], and we will [your next step].',
    '[Please understand that this is a busy house].':
      'We understand that [what upset the customer], and we will [your next step].',
    '[Change can be hard].': 'We understand that [what upset the customer], and we will [your next step].',
  },
  allows: [
    'We understand that you waited the whole morning.',
    'I hope you can see that I have refunded the fee.',
    'Help me understand what the letter said, please.',
    'As you know your garden best, which bed should we dig?',
    'Thank you for being so understanding.',
  ],
});
