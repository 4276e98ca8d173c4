import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A bright side offered by you makes the loss smaller. Leave it to the customer.',
  why: 'Only the customer may say that it was not so bad; from you it sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(luckily|fortunately|thankfully) (nobody|no one|noone|nothing|it was only|only|it was just)',
    '!(hope|hopefully|that|glad|if) (you|your .{1,2}|everybody|everyone) still (got|had|made|arrived|saw|enjoyed|received|managed) !(to|no|not|nothing)',
    '(gave|gives|left|leaves) you (more|extra|plenty of|enough) time (to|for)',
    'on the (bright|plus|positive|upside|other) side',
    ', (but|though|and|so|well)? at least (you|it|nobody|nothing|everyone|your|no one|she|he|they) .',
    '(overshadow|overshadowed|overshadows|outweigh|outweighs|outweighed|eclipse|eclipsed) .',
    '(you|your .{1,2}|guests|everybody|everyone) (did|still|were still able to|could still|also|at least|nevertheless) .{0,2} (have|had|enjoy|enjoyed|get|got|received|receive|benefit|benefited|use|used) .{0,3} (use|access|full|chance|opportunity|fresh|rest|other|all|most|remaining|whole|entire|good|view)',
    '(promise|sure|suspect|confident|certain|guarantee|bet) .{0,2} (you|she|he|they) will .{0,2} (love|thank|enjoy|fall|grow|like|come round|come around|get used)',
    '(will|be) .{0,1} (enjoying|appreciate|thank|thanking|love|loving) (it|them|us|this) .{0,3} (in no time|for longer|well into|in time|once|soon enough|later|in the end|one day)',
    '(made|makes|will make|more than made|compensated|compensates) up for (the|it|this|that|any)',
    '(far|much|a lot|still) better (than|that) (an|a|having|being|the alternative|not|no|never|nothing)',
    '(not|no) (bad|shortage|lack) .{0,3} (for|of) (places|things|alternatives|options|choice|opportunit*|seats|ways)',
    '(good|great|positive) (news|thing|part) is .{0,2} (you|it|nobody|no one|nothing) .{0,2} (still|only|just|safe|hurt|missed|lost)',
    '(which|this|that|as it|it) .{0,2} (actually|really|even)? (saves|saved|helps|means) you .{0,6} (money|time|trip|more|extra|longer)',
    '(in|with) (time|no time|a few weeks|a while) you .{0,2} (love|like|prefer|forget|get used|wonder|appreciate)',
  ],
  unless: [
    '(should have|could have) .',
    '(we|i) (will|can|have) .',
    '(not|never|no|nothing) .{0,3} (make up|makes up|made up|bright side|better than)',
    '(at least) (#Value|once|twice|one|a)',
    '(would|should|could) .{0,3} at least',
    '(at least) (you|we) (should|could|would|deserve*)',
    '(refunded|refund|voucher|gift|free|hope (this|it|that) .{0,3} make)',
    '(to|would like to|want to|will|let us|try to|try and) (make|makes) up for',
    '(might|may) not make up',
    'over .{0,4} (overshadow)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I can see what this meant for you: {what it cost you}',
      we: 'We can see what this meant for you: {what it cost you}',
    },
    {
      i: 'You missed {what they missed}, and I will {your next step}',
      we: 'You missed {what they missed}, and we will {your next step}',
    },
  ],
  flags: {
    '[On the bright side, the rain kept the dust down].': 'We can see what this meant for you: [what it cost you].',
    '[At least you had the pool to yourselves].': 'We can see what this meant for you: [what it cost you].',
    '[I hope the last night does not overshadow the other six].':
      'I can see what this meant for you: [what it cost you].',
    '[I am sure you will love it once it has softened].': 'I can see what this meant for you: [what it cost you].',
  },
  allows: [
    'Nothing makes up for a missed wedding, and we know that.',
    'Please leave it in the water for at least ten minutes.',
    'We want to make up for it with a dinner on us.',
    'You should at least have had a call from me.',
    'We would love to have you back and make up for it.',
  ],
});
