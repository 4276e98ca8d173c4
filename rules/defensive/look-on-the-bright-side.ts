import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A bright side offered by you makes the loss smaller. Leave it to the customer.',
  why: 'Only the customer may say that it was not so bad; from you it sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    'on the (bright|plus|positive|upside|other) side',
    ', (but|though|and|so|well)? at least (you|it|nobody|nothing|everyone|your|no one|she|he|they) .',
    '(overshadow|overshadowed|overshadows|outweigh|outweighs|outweighed|eclipse|eclipsed) .',
    '(promise|sure|suspect|confident|certain|guarantee|bet) .{0,2} (you|she|he|they) will .{0,2} (love|thank|enjoy|fall|grow|like|come round|come around|get used)',
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
