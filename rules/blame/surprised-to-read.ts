import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Surprise at a complaint sounds like doubt. Take it in, then ask or act.',
  why: 'Your surprise tells the customer that you think of your own picture of the day, not of theirs.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    '(surprised|surprising|astonished|puzzled|puzzling|baffled|perplexed|bewildered|taken aback|dumbfounded|mystified|confused|startled) .{0,6} (review|comment|comments|rating|feedback|star|stars|score|remark|remarks|complaint|criticism|words)',
    '(we|i) (am|are|was|were|must admit) .{0,4} (surprised|astonished|puzzled|baffled|perplexed|bewildered|taken aback) (to|that|by|with|at|about) .{0,3} (read|see|hear|find|learn|receive|get|you|your|this)',
    '(comes|came|come) as .{0,3} surprise (to|for) (us|me|our)',
    '(we|i) .{0,1} can not .{0,2} (understand|imagine|comprehend|fathom|explain) (why|how|what) (you|your|this|anyone)',
  ],
  unless: [
    '(pleasantly|nicely|happily|delightfully) .',
    '(you|your) .{0,2} (were|was|are|be|got) .{0,2} surprised',
    '(not|no) .{0,2} surpris*',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I can see that this was not the day you had hoped for',
      we: 'We can see that this was not the day you had hoped for',
    },
    {
      i: 'Thank you for saying this openly; please tell me {the detail you need}',
      we: 'Thank you for saying this openly; please tell us {the detail you need}',
    },
  ],
  flags: {
    '[We are rather surprised by your review, as the hall was full of happy faces].':
      'We can see that this was not the day you had hoped for.',
    '[I was taken aback to read about the towels].': 'I can see that this was not the day you had hoped for.',
    '[Two stars came as a surprise to us].': 'We can see that this was not the day you had hoped for.',
  },
  allows: [
    'You were surprised by the fee, and I understand why.',
    'We are not surprised that this upset you.',
    'Your gift came as a lovely surprise.',
  ],
});
