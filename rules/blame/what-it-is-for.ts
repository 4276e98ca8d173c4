import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This shows what the customer could have done instead. Say what you can do now.',
  why: 'A solution that comes too late is only a reproach.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  match: {
    // That is what the insurance is for.
    '(that|this|which|it) (is|was) (exactly|precisely|just)? (what|why) (the|our|your|a|an|we)? .{1,4} (is|are|exists|exist) (there)? (for|about)? (and|$)':
      ['[That is what the guarantee is for].', "[That's exactly what the deposit is for]."],
    '(exist|exists|there|in place|designed|made|meant|built) for (exactly|precisely|just) (this|that|these|such)': [
      '[The rain cover exists for exactly this reason].',
    ],

    // You only had to ask.
    'you (only|just|simply|merely) (had|needed|would have had) to .': ['[You only had to ring the bell].'],

    // It would have been avoided.
    '(it|which|this) (would|might|could) have been .{0,1} (advisable|wise|wiser|better|prudent|sensible|helpful|preferable|safer|useful|courteous|polite) (to|if|had|for you)':
      ['[It would have been wise to measure the door first].'],
    '(competent|careful|experienced|professional|qualified|attentive|responsible|prudent|sensible|good|reasonable) .{0,2} (electrician|installer|fitter|plumber|driver|owner|parent|traveler|user|customer|rider|cook|gardener|person|skipper|buyer|reader|guest) would .':
      ['[A careful owner would oil it once a year].'],
    'you (would|could) (then|still|easily|otherwise)? have (been able|had|got|saved|avoided|received|kept|paid less|found|earned) .':
      [],

    // It was offered, it was there, it lay in the box.
    '(pity|shame|regrettable|unfortunate) .{0,2} that (no|none|nothing|nobody|neither) .': [
      '[It is a pity that no photo was taken].',
    ],
  },
  unless: [...OWNED, ...WAY_FORWARD, ...AMENDS],
  span: 'clause',
  rewrites: ['The quickest way to fix this is {the next step}', weOrI("Here's what we can do now: {your offer}")],
  allows: [],
});
