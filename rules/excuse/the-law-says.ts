import { defineRule } from '../defineRule';
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
      {
        '[The inspectors do not allow candles].':
          "We can't do that, because [the reason]. What we can do is [your offer].",
        '[Helmets are worn because the law requires it].':
          "We can't do that, because [the reason]. What we can do is [your offer].",
        'Hi Dov, [the regulations forbid it].':
          "Hi Dov, we can't do that, because [the reason]. What we can do is [your offer].",
        "[We can't, as the authorities don't allow dogs on the lawn].":
          "We can't do that, because [the reason]. What we can do is [your offer].",
      },

    '(we|i) (am|are) (now|currently|sadly|unfortunately)? (forced|compelled) to': {
      '[We are now forced to do this].': "We can't do that, because [the reason]. What we can do is [your offer].",
    },
    '(we|it|they|this|something) .{0,3} {be} .{0,1} (required|obliged|mandated|bound|obligated) (by|because|under)': {
      "[It's mandated by the city].": "We can't do that, because [the reason]. What we can do is [your offer].",
      '[This is required under the licence].':
        "We can't do that, because [the reason]. What we can do is [your offer].",
    },
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
    {
      i: "I can't do that, because {the reason}. What I can do is {your offer}",
      we: "We can't do that, because {the reason}. What we can do is {your offer}",
    },
    {
      i: "I know that this isn't what you hoped for. What I can do is {your offer}",
      we: "We know that this isn't what you hoped for. What we can do is {your offer}",
    },
  ],
  allows: ['We are required by law to give you a full refund.', 'We are bound by confidentiality and cannot name him.'],
});
