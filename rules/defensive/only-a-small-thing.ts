import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This makes the problem smaller than it is for the customer.',
  why: 'Only the customer knows what it cost them, so making it small sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(only|just|merely|simply) (a|an|one|$number) .{0,2} (delay|wait|scratch|dent|scuff|typo|stain|crack|inconvenience|hiccup)':
      [
        '[It was only a small scratch].',
        "I've seen the photo, and [it's only a tiny scratch].",
        '- [It was just a short delay]',
        '[Look, it was only a ten-minute delay].',
      ],
    '(is|was) not (as|so|that) (bad|serious|terrible|long) (as it .{1,2}|as you .{1,2}|$)': [
      "[It's not as bad as it sounds].",
    ],
    '(i|we) would not (call|say) (it|this|that) (is|was)? (a|an)? .{0,1} (breach|big|serious|major|problem|disaster|delay|damage|damaged|dirty|late|rude)':
      ["[We wouldn't call it a breach]."],
    '(is|was|are|were) not .{0,2} (big|huge|major|serious) (deal|problem|issue|matter|concern)': [
      "[I think that's not such a big deal].",
      "[It isn't a big deal for a van of this size].",
    ],
    '(could|might) have been .{0,2} worse': ['[It could have been a lot worse].'],
    '(only|just|merely|simply) .{0,1} (unavailable|closed|down|offline|delayed|late|out|affected|interrupted|missing) .{0,3} (for|between|from|by|a|about|#Value)':
      ["[The line was only down for ten minutes], but I've told the engineers."],
    '(on|for|to) (selected|certain|isolated|a limited number of|a handful of) (devices|accounts|models|users|orders|phones|cases)':
      [],
  },
  unless: [...WAY_FORWARD, ...AMENDS, '(not|than) .{0,2} a .{0,1} (small|minor|slight|little)'],
  span: 'clause',
  rewrites: [
    weOrI("For you it meant {lost time}, and we're sorry"),
    weOrI('We can see that this {spoiled your plans} for you'),
  ],
  allows: ['This is more than just a small delay.'],
});
