import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The law gives no reason to the customer. Say the no, why it is so, and what you can do.',
  why: 'Named alone, a requirement tells the customer that nothing can be done and nobody minds.',
  source: ['seed 002', 'seed 004', 'ICTS'],
  evidence: 'practice',
  match: {
    '(law|laws|regulation|regulations|regulator|regulators|legislation|government|authorities|directive|inspectors|rules there) .{0,3} (require|requires|oblige|obliges|demand|demands|dictate|dictates|forbid|forbids|prohibit|prohibits|stipulate|do not allow|does not allow|do not leave|does not permit|do not permit|force|forces|are strict|are very strict)':
      [
        '[The inspectors do not allow candles].',
        '[Helmets are worn because the law requires it].',
        'Hi Dov, [the regulations forbid it].',
        "[We can't, as the authorities don't allow dogs on the lawn].",
      ],
    '(we|i) (am|are) (now|currently|sadly|unfortunately)? (forced|compelled) to': ['[We are now forced to do this].'],
    '(we|it|they|this|something) .{0,3} {be} .{0,1} (required|obliged|mandated|bound|obligated) (by|because|under)': [
      "[It's mandated by the city].",
      '[This is required under the licence].',
    ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(required|obliged|bound|obligated) by (law|the law) to',
    'by law and',
    '(you are|you will be|sorry that we|confidential*|privacy|data protection|gdpr)',
  ],
  rewrites: [
    weOrI("We can't do that, because {the reason}. What we can do is {your offer}"),
    weOrI("We know that this isn't what you hoped for. What we can do is {your offer}"),
  ],
  allows: ['We are required by law to give you a full refund.', 'We are bound by confidentiality and cannot name him.'],
});
