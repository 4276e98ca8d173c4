import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This turns to your own feelings. Stay with what happened to the customer.',
  why: 'Surprise or hurt at a complaint asks the customer to comfort you, and says that you don’t believe them.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(we|i) (am|are|was|were|must admit) .{0,4} (surprised|astonished|puzzled|baffled|perplexed|bewildered|taken aback) (to|that|by|with|at|about) .{0,3} (read|see|hear|find|learn|receive|get|you|your|this)':
      {
        '[We are rather surprised to get such a complaint].': 'Thank you for telling us about [what happened].',
        '[We are surprised by your comment about the beds].': 'Thank you for telling us about [what happened].',
        '[I was a little taken aback to read this].': 'Thank you for telling me about [what happened].',
        "I've read it twice, and [I'm quite surprised to hear this].":
          "I've read it twice, and thank you for telling me about [what happened].",
      },
    '(disappointed|disappointing|sad|shame|pity|regret|saddened|regrettable) .{0,2} you .{0,2} (chose|felt the need|decided|opted|saw fit|preferred) to .':
      {},
    '(sad|saddens|hurts|hurt|hurtful|upsets|pains|stings|breaks|disheartening|demoralizing|upsetting|discouraging|unfair|frustrating|painful|harsh) .{0,6} (one|two|1|2|low|bad|such a|such|negative|words like|public) .{0,2} $review':
      {
        '[It hurts to see one star after all our work].': 'Thank you for telling us about [what happened].',
        "- [It's sad to see one star]": '- Thank you for telling us about [what happened]',
      },
    '(comes|came|come) as (a|quite a|something of a|a bit of a|an) .{0,1} (surprise|shock) (to|for) (us|me|our|the)': {
      '[Your words came as a shock to us].': 'Thank you for telling us about [what happened].',
      "[Your mail came as a shock to me], but I've read it twice.":
        "Thank you for telling me about [what happened], but I've read it twice.",
    },
  },
  span: 'clause',
  rewrites: [
    { i: 'Thank you for telling me about {what happened}', we: 'Thank you for telling us about {what happened}' },
    {
      i: "I'm sorry about {what happened}; that shouldn't have happened",
      we: "We're sorry about {what happened}; that shouldn't have happened",
    },
  ],
  allows: [],
});
