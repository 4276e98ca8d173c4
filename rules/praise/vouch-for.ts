import { defineRule, weOrI } from '../defineRule';
import { GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Vouching for a colleague tells the customer that you doubt their story.',
  why: 'A good record elsewhere does not change what this customer met.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '{vouch} for': ['[I can vouch for both of them].'],
    '(have|has) .{0,1} (full|every|complete|total|absolute|utmost) (confidence|faith|trust) in (our|my|him|her|them)': [
      '[I have full confidence in my team].',
    ],
    '(is|has been) (a|an) $emphasis? (legend|genius|gem|hero|treasure|perfectionist|stalwart|true professional|real professional|consummate professional|veteran|gentleman|absolute star)':
      [],
    '(is|was|has been) (a|an) $emphasis? (experienced|loyal|dedicated|trusted|valued|long standing|long serving|hardworking|$superb|good|kind) .{0,2} (member|colleague|employee|agent|driver|technician|person|guy|man|woman|soul|worker)':
      ['[He is a loyal member of our team].'],
    'has (been|worked) (with|for|at) (us|me|our company|this company|the company|the firm|the hotel) .{0,4} (years|decades)':
      ['[Marek has worked for us for more than fifteen years].'],
    '(has|have|with|having) .{0,3} (year|years|decades) .{0,2} (experience|expertise)': [
      '[Your fitter has twenty years of experience].',
    ],
    '(i|we) $emphasis? (trust|believe in) (my|our) .{0,2} $staff': ['[I trust my team].'],
    '(he|she|they|who|that) (is|are|was|has been|have been) $emphasis? (one|some) of (our|my|the) .{0,2} ($superb|nicest|kindest|most|top|longest|friendliest|politest)':
      ['[She is one of our best agents].'],
    '(he|she|they) (is|are) $emphasis? $usually? $emphasis? (kind|professional|experienced|helpful|friendly|polite|courteous|patient|lovely|great with|good with|careful)':
      ["- [He's always very polite], and your car is ready."],
    '(he|she) would never .': ['[He would never speak to a guest like that].'],
    '(with|have|has|having) .{0,2} ($figure|$number|#Value) (years|decades) (in|at|as|within) .': [
      '[We have twenty years in the business].',
    ],
    '(kept|keeps|keep) (his|her|their) .{0,1} (smile|cool|calm|composure|good humor)': [],
    '(years|decades) .{0,8} (behind (us|me|him|her|them)|under (our|his|her|their|my) belt)': [
      '[He has ten years behind him].',
    ],
  },
  unless: [
    ...QUESTION,
    ...GLAD,
    '(pass|passed|share|shared|tell|told) .{0,4} (him|her|them|your|that|this)',
    'you .{0,1} (found|enjoyed|liked|praised|mentioned|loved|wrote|said|told|have been)',
    '(if|whether) (he|she|they)',
  ],
  span: 'clause',
  rewrites: [weOrI('we believe you and will speak with {name} about it'), 'you should not have been treated like that'],
  allows: [
    'I asked whether she is one of our best agents.',
    'She is one of our best agents, as you said.',
    'I told him that he would never get away with such an answer again.',
  ],
});
