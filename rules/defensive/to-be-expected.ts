import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This says that the customer expected too much. Start from what they met.',
  why: 'Calling a failure normal, or what one gets for the price, tells the customer that they do not count.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(mistakes|errors|accidents|things|delays) do? happen',
    '(nobody|noone|one) is perfect',
    'only human',
    'it is what it is',
    '(is|are|was|were) .{0,2} to be expected',
    '(is|are|was|were) #Adverb? (unavoidable|inevitable)',
    '(this|that|it|which) is #Adverb? (normal|common|usual|typical) (for|in|with|at|during)',
    '(adjust|manage|lower|temper) your expectations',
    'you get what you .{0,1} (pay|paid)',
    '(can|could) not (please|satisfy) (everyone|everybody|all)',
    'never a (good|right|convenient) time (for|to)',
    'you .{0,1} (booked|chose|selected|bought|purchased|picked) .{0,3} (cheapest|lowest|basic|budget|economy)',
    '(is|are) .{0,2} (cheapest|lowest priced|lowest|basic|budget|economy) .{0,1} (room|rate|fare|ticket|plan|category|option|type|hotel)',
  ],
  unless: [
    '(not|never|no) .{0,2} (normal|common|usual|typical|expected|unavoidable|inevitable)',
    '(delay|delays|busy|queue) .{0,3} to be expected',
  ],
  span: 'sentence',
  rewrites: [
    'What you met was not good enough: {what went wrong}',
    {
      i: 'I can see what this meant for you: {what it cost you}',
      we: 'We can see what this meant for you: {what it cost you}',
    },
  ],
  flags: {
    '[Some noise is to be expected in a port].': 'What you met was not good enough: [what went wrong].',
    '[You get what you pay for].': 'What you met was not good enough: [what went wrong].',
    '[I would say that it is quite normal for a lamp of this kind].':
      'What you met was not good enough: [what went wrong].',
    '[You booked our cheapest room].': 'What you met was not good enough: [what went wrong].',
  },
  allows: [
    'This is not normal for a new lamp, and I am sorry.',
    'The parcel is expected on Friday.',
    'The cheapest way to send it back is with our label.',
  ],
});
