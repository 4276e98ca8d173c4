import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Pride reads oddly where the customer was let down.',
  why: 'It turns the attention from the customer to the company at the wrong moment.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '{pride} .{0,1} (ourselves|ourself|our self|themselves|itself|myself|himself|herself) !very',
    '{take|have} .{0,2} pride',
    '(we|i|team|staff|hotel|company|something|that|which) .{0,2} (am|are|is) $habit? $habit? proud (of|to|that|about|$)',
    'something .{0,2} (we|i) (are|am) $habit? proud',
    '(our|my) pride (and joy)?',
  ],
  unless: [
    '(kind words|passed (on)? your|lovely when|guests mention)',
    'proud of (how|what|the way)? (you|your)',
    'not .{0,2} take',
    'you .{0,2} (take|can be|must be|should be|are) .{0,3} (pride|proud)',
    'not .{0,3} proud',
    '(on|in) .{0,1} (little|few|nothing)',
    '$glad .{0,10} (proud|pride)',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I fell short of {what you promise}, and I will {what you do about it} by {day and time}',
      we: 'We fell short of {what you promise}, and we will {what you do about it} by {day and time}',
    },
    {
      i: 'I am sorry for {what went wrong}; you had paid for {what was promised}',
      we: 'We are sorry for {what went wrong}; you had paid for {what was promised}',
    },
  ],
  flags: {
    '[We pride ourselves on fast delivery].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    '[I take great pride in a spotless kitchen].':
      'I fell short of [what you promise], and I will [what you do about it] by [day and time].',
    '[Our staff take pride in every parcel].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    "[We're very proud of this product].":
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
  },
  allows: [
    'I am proud of how you handled it.',
    'You can be proud of your patience.',
    'We fell short of what you were promised.',
    'The Pride parade starts at noon.',
    'I am not proud of how we answered you.',
  ],
});
