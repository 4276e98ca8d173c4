import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Vouching for a colleague tells the customer that you doubt their story.',
  why: 'A good record elsewhere does not change what this customer met.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '{vouch} for',
    '(i|we) $habit? (trust|believe in) (my|our) .{0,2} $staff',
    '(have|has) .{0,1} (full|every|complete|total|absolute|utmost) (confidence|faith|trust) in (our|my|him|her|them)',
    '(he|she|they|who|that) (is|are|was|has been|have been) $habit? (one|some) of (our|my|the) .{0,2} ($superb|nicest|kindest|most|top|longest|friendliest|politest)',
    '(is|has been) (a|an) $habit? (legend|genius|gem|hero|treasure|perfectionist|stalwart|true professional|real professional|consummate professional|veteran|gentleman|absolute star)',
    '(is|was|has been) (a|an) $habit? (experienced|loyal|dedicated|trusted|valued|long standing|long serving|hardworking|$superb|good|kind) .{0,2} (member|colleague|employee|agent|driver|technician|person|guy|man|woman|soul|worker)',
    '(he|she|they) (is|are) $habit? $usually? $habit? (kind|professional|experienced|helpful|friendly|polite|courteous|patient|lovely|great with|good with|careful)',
    '(he|she) would never .',
    'has (been|worked) (with|for|at) (us|me|our company|this company|the company|the firm|the hotel) .{0,4} (years|decades)',
    '(has|have|with|having) .{0,3} (year|years|decades) .{0,2} (experience|expertise)',
    '(years|decades) .{0,8} (behind (us|me|him|her|them)|under (our|his|her|their|my) belt)',
    '(with|have|has|having) .{0,2} ($figure|$number|#Value) (years|decades) (in|at|as|within) .',
    '(kept|keeps|keep) (his|her|their) .{0,1} (smile|cool|calm|composure|good humor)',
  ],
  unless: [
    '$glad',
    '(pass|passed|share|shared|tell|told) .{0,4} (him|her|them|your|that|this)',
    'you .{0,1} (found|enjoyed|liked|praised|mentioned|loved|wrote|said|told|have been)',
    '(your|my) (mum|mom|mother|dad|father|husband|wife|son|daughter)',
    '(if|whether) (he|she|they)',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I was not there, so I believe you; I will speak with {name} about {what happened} by {day and time}',
      we: 'We were not there, so we believe you; we will speak with {name} about {what happened} by {day and time}',
    },
    {
      i: 'You should not have been treated like that, and I will {what you do about it} by {day and time}',
      we: 'You should not have been treated like that, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[I can vouch for both of them].':
      'I was not there, so I believe you; I will speak with [name] about [what happened] by [day and time].',
    '[She is one of our best agents].':
      'We were not there, so we believe you; we will speak with [name] about [what happened] by [day and time].',
    '[He would never speak to a guest like that].':
      'We were not there, so we believe you; we will speak with [name] about [what happened] by [day and time].',
    '[Marek has worked for us for more than fifteen years].':
      'We were not there, so we believe you; we will speak with [name] about [what happened] by [day and time].',
    '[Your fitter has twenty years of experience].':
      'We were not there, so we believe you; we will speak with [name] about [what happened] by [day and time].',
  },
  allows: [
    'You have been with us for eleven years.',
    'She is on shift until six and will ring you.',
    'I told him that he would never get away with such an answer again.',
    'Lovely that you found him so friendly, and I have told him.',
  ],
});
