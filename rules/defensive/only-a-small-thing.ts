import { defineRule } from '../defineRule';
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
      {
        '[It was only a small scratch].': "For you it meant [lost time], and we're sorry.",
        "I've seen the photo, and [it's only a tiny scratch].":
          "I've seen the photo, and for you it meant [lost time], and I'm sorry.",
        '- [It was just a short delay]': "- For you it meant [lost time], and we're sorry",
        '[Look, it was only a ten-minute delay].': "For you it meant [lost time], and we're sorry.",
      },
    '(is|was) not (as|so|that) (bad|serious|terrible|long) (as it .{1,2}|as you .{1,2}|$)': {
      "[It's not as bad as it sounds].": "For you it meant [lost time], and we're sorry.",
    },
    '(i|we) would not (call|say) (it|this|that) (is|was)? (a|an)? .{0,1} (breach|big|serious|major|problem|disaster|delay|damage|damaged|dirty|late|rude)':
      {
        "[We wouldn't call it a breach].": "For you it meant [lost time], and we're sorry.",
      },
    '(is|was|are|were) not .{0,2} (big|huge|major|serious) (deal|problem|issue|matter|concern)': {
      "[I think that's not such a big deal].": "For you it meant [lost time], and I'm sorry.",
      "[It isn't a big deal for a van of this size].": "For you it meant [lost time], and we're sorry.",
    },
    '(could|might) have been .{0,2} worse': {
      '[It could have been a lot worse].': "For you it meant [lost time], and we're sorry.",
    },
    '(only|just|merely|simply) .{0,1} (unavailable|closed|down|offline|delayed|late|out|affected|interrupted|missing) .{0,3} (for|between|from|by|a|about|#Value)':
      {
        "[The line was only down for ten minutes], but I've told the engineers.":
          "For you it meant [lost time], and I'm sorry, but I've told the engineers.",
      },
    '(on|for|to) (selected|certain|isolated|a limited number of|a handful of) (devices|accounts|models|users|orders|phones|cases)':
      {},
  },
  unless: [...WAY_FORWARD, ...AMENDS, '(not|than) .{0,2} a .{0,1} (small|minor|slight|little)'],
  span: 'clause',
  rewrites: [
    { i: "For you it meant {lost time}, and I'm sorry", we: "For you it meant {lost time}, and we're sorry" },
    { i: 'I can see that this {spoiled your plans} for you', we: 'We can see that this {spoiled your plans} for you' },
  ],
  allows: ['This is more than just a small delay.'],
});
