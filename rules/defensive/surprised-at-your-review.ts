import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This turns to your own feelings. Stay with what happened to the customer.',
  why: 'Surprise or hurt at a complaint asks the customer to comfort you, and says that you don’t believe them.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(we|i) (am|are|was|were|must admit) .{0,4} (surprised|astonished|puzzled|baffled|perplexed|bewildered|taken aback) (to|that|by|with|at|about) .{0,3} (read|see|hear|find|learn|receive|get|you|your|this)':
      [
        '[We are rather surprised to get such a complaint].',
        '[We are surprised by your comment about the beds].',
        '[I was a little taken aback to read this].',
        "I've read it twice, and [I'm quite surprised to hear this].",
      ],
    '(disappointed|disappointing|sad|shame|pity|regret|saddened|regrettable) .{0,2} you .{0,2} (chose|felt the need|decided|opted|saw fit|preferred) to .':
      [],
    '(sad|saddens|hurts|hurt|hurtful|upsets|pains|stings|breaks|disheartening|demoralizing|upsetting|discouraging|unfair|frustrating|painful|harsh) .{0,6} (one|two|1|2|low|bad|such a|such|negative|words like|public) .{0,2} $review':
      ['[It hurts to see one star after all our work].', "- [It's sad to see one star]"],
    '(comes|came|come) as (a|quite a|something of a|a bit of a|an) .{0,1} (surprise|shock) (to|for) (us|me|our|the)': [
      '[Your words came as a shock to us].',
      "[Your mail came as a shock to me], but I've read it twice.",
    ],
  },
  span: 'clause',
  rewrites: [
    weOrI('Thank you for telling us about {what happened}'),
    weOrI("We're sorry about {what happened}; that shouldn't have happened"),
  ],
  allows: [],
});
