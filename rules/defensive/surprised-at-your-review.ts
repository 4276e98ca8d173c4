import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This turns to your own feelings about the review. Stay with what the customer met.',
  why: 'Surprise or hurt at a complaint asks the customer to comfort you, and says that it is not believed.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    '(disappointed|disappointing|sad|shame|pity|regret|saddened|regrettable) .{0,2} you .{0,2} (chose|felt the need|decided|opted|saw fit|preferred) to .',
    'let (one|a|this|such a) .{0,3} (thing|detail|incident|night|mistake|issue|delay) .{0,3} (ruin|spoil|define|overshadow|affect|color)',
    '(surprised|astonished|aback|baffled|puzzled|bewildered|perplexed|stunned|amazed|mystified|bemused|dismayed|disheartened|hurt|shocked) (by|at|with|about|over) (your|this|the|such|these|some|a) .{0,4} $review',
    '(surprised|astonished|aback|baffled|puzzled|bewildered|perplexed|bemused|mystified|stunned) (to|when|as) .{0,2} {see|read|hear|receive|learn|find|get|note}',
    '(sad|saddens|hurts|hurt|hurtful|upsets|pains|stings|breaks|disheartening|demoralizing|upsetting|discouraging|unfair|frustrating|painful|harsh) .{0,6} (one|two|1|2|low|bad|such a|such|negative|words like|public) .{0,2} $review',
    '(hurtful|painful|disheartening|demoralizing|discouraging) (for us|for me)? to (read|see|be|hear|receive) .',
    '(find|finding|found|seems|is) (it|that|this)? (rather|quite|very|a bit|somewhat)? (strange|odd|curious|interesting|puzzling|remarkable|ironic|telling|hard to understand|difficult to understand) (that|how|to see|to read|why|when) you',
    '(i|we) (fail|failed|struggle) to (see|understand|grasp) (why|what|how|the|your|where)',
    '(comes|came|come) as (a|quite a|something of a|a bit of a|an) .{0,1} (surprise|shock) (to|for) (us|me|our|the)',
    '(review|reviews|rating|ratings|comments|words|posts) like (this|yours|these|that) .{0,3} (affect|hurt|damage|harm|hit|kill|cost|can|do|mean)',
    '(please|ask you to|ought to|should) .{0,1} (reconsider|rethink|change|correct|edit) .{0,1} (your|the) .{0,2} (rating|review|stars|score)',
    '(we|i) (feel|find|think|believe) .{0,5} (unfair|unjust|harsh|undeserved|unwarranted|uncalled|exaggerated) ',
    '(could|can|did|do) (not|hardly) believe (it|this|that|my eyes|what|your)',
    '(review|public forum|internet|social media|twitter|facebook|here|google) is not the .{0,1} (place|channel|forum|way)',
    '(see|leave|give|post|write|find) .{0,4} (one|two|1|2|low) (star|stars) .{0,3} (for|over|because|about|without) (something|this|such|a|one|what|things|giving|trying|contacting)',
    'hope (you|that you) .{0,2} (will|can|would|could) .{0,2} judge us',
    '(surprised|surprising|astonished|puzzled|puzzling|baffled|perplexed|bewildered|taken aback|dumbfounded|mystified|confused|startled) .{0,6} (review|comment|comments|rating|feedback|star|stars|score|remark|remarks|complaint|criticism|words)',
    '(we|i) (am|are|was|were|must admit) .{0,4} (surprised|astonished|puzzled|baffled|perplexed|bewildered|taken aback) (to|that|by|with|at|about) .{0,3} (read|see|hear|find|learn|receive|get|you|your|this)',
    '(comes|came|come) as .{0,3} surprise (to|for) (us|me|our)',
    '(we|i) .{0,1} can not .{0,2} (understand|imagine|comprehend|fathom|explain) (why|how|what) (you|your|this|anyone)',
  ],
  unless: [
    '(pleasantly|nicely|happily|delightfully) .',
    '(you|your) .{0,2} (were|was|are|be|got) .{0,2} surprised',
    '(not|no) .{0,2} surpris*',
    '(surprised|shocked|stunned|dismayed) .{0,8} (how we|what we|our own|that we|what happened|the state|way you|treated)',
    '(believe) .{0,3} (we|happened)',
    '(good|great|kind|lovely|five|5|positive|wonderful|beautiful|nice) .{0,2} $review',
    '(do not|not) be (surprised|shocked)',
    'reconsider .{0,3} (after|once|when) (we|i) (have|fix*)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'Thank you for writing about it, and I would like to ask {your question}',
      we: 'Thank you for writing about it, and we would like to ask {your question}',
    },
    'What you met was not good enough: {what went wrong}',
  ],
  flags: {
    '[We are rather surprised to get such a complaint].':
      'Thank you for writing about it, and we would like to ask [your question].',
    '[We are surprised by your comment about the beds].':
      'Thank you for writing about it, and we would like to ask [your question].',
    '[I was a little taken aback to read this].':
      'Thank you for writing about it, and I would like to ask [your question].',
    '[It hurts to see one star after all our work].':
      'Thank you for writing about it, and we would like to ask [your question].',
    '[Your words came as a shock to us].': 'Thank you for writing about it, and we would like to ask [your question].',
  },
  allows: [
    'I was shocked to see what we sent you.',
    'I am sad to hear that the cake was broken.',
    'What a surprise, thank you for the kind review.',
    'We were surprised ourselves how long we had left you waiting, and it will not stay so.',
    'You were surprised by the fee, and I understand why.',
  ],
});
