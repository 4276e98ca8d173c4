import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Pride reads oddly to a customer who was let down.',
  why: 'It turns the attention from the customer to the company at the wrong moment.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|i|that|which) .{0,2} (am|are|is) $emphasis? $emphasis? proud (of|to|that|about|$)': [
      "[We're very proud of this product].",
    ],
    '(our|my) pride (and joy)?': ['[It is our pride and joy].'],
    '{pride} .{0,1} (ourselves|ourself|our self|themselves|itself|myself|himself|herself) !very': [
      '[We pride ourselves on fast delivery].',
      '[Please know that we pride ourselves on fair rents].',
    ],
    '{take|have} .{0,2} pride': [
      '[I take great pride in a spotless kitchen].',
      '[Our staff take pride in every parcel].',
      '- [Our hotel takes pride in its beds], and your mattress was changed at noon.',
    ],
    '(team|staff|hotel|company|something) .{0,2} (am|are|is) $emphasis? $emphasis? proud (of|to|that|about|$)': [
      '[Our team is proud of its work].',
    ],
  },
  unless: [
    ...QUESTION,
    '(kind words|passed (on)? your|lovely when|guests mention)',
    'proud of (how|what|the way)? (you|your)',
    '(on|in) .{0,1} (little|few|nothing)',
    'not .{0,2} take',
    'you .{0,2} (take|can be|must be|should be|are) .{0,3} (pride|proud)',
  ],
  span: 'clause',
  rewrites: [weOrI('we fell short with {what went wrong}'), 'you should have had {what you paid for}'],
  allows: [
    'I can see that you take great pride in your garden.',
    'We did not take pride in this room.',
    'I am proud of how you handled it.',
  ],
});
