import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Pride reads oddly where the customer was let down.',
  why: 'It turns the attention from the customer to the company at the wrong moment.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    /\bprid(?:e|es|ed|ing) (?:ourselves|ourself|themselves|itself|myself|our self)\b/,
    /\b(?:take|takes|took|taking|have|takes?) (?:\w+ ){0,2}pride\b|\b(?:we|i|team|staff|hotel|company)(?:'re|'m| are| am| is)? (?:\w+ )?(?:very |so |extremely )?proud (?:of|to|that)\b|\bour pride\b/,
  ],
  unless: [/\byou (?:take|can be|must be|should be)\b.{0,20}\b(?:pride|proud)\b/],
  span: 'sentence',
  rewrites: [
    {
      i: 'We fell short of {what you promise}, and I will {what you do about it} by {day and time}',
      we: 'We fell short of {what you promise}, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[We pride ourselves on fast delivery].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    '[I take great pride in a spotless kitchen].':
      'We fell short of [what you promise], and I will [what you do about it] by [day and time].',
    '[Our staff take pride in every parcel].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    "[We're very proud of this product].":
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
  },
  allows: [
    'You can be proud of your patience.',
    'We fell short of what you were promised.',
    'The Pride parade starts at noon.',
  ],
});
