import { defineRule } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';
import { TOLD } from '../shared/told';

export default defineRule({
  severity: 'warning',
  message: 'This reminds the customer that they were told. What they need comes after it.',
  why: 'It blames the customer for asking, and the answer is kinder without it.',
  source: ['ICTS', 'worksurvival'],
  evidence: 'practice',
  match: {
    [`[(i|we) (have|had)? (already|repeatedly|clearly) (have)? ${TOLD} (to)? (you)? .{0,3} that] !(i|we)`]: {
      '[I have already explained to you that] the part is on order.': 'The part is on order.',
      "- [We've already told you that] the pool is shut": '- The pool is shut',
      '[We have repeatedly advised you that] the lease ends in May, and the form is attached.':
        'The lease ends in May, and the form is attached.',
      '[I already mentioned that] the shop opens at nine.': 'The shop opens at nine.',
    },
    [`[you (were|have been|had been) (already|clearly|also|repeatedly)? ${TOLD} .{0,5} that] !(i|we)`]: {
      '[You were told when you booked that] the fee applies to dogs.': 'The fee applies to dogs.',
      "I've looked at the rota, and [you've been informed that] the class is full.":
        "I've looked at the rota, and the class is full.",
      '[You were clearly warned that] the paint takes a day.': 'The paint takes a day.',
    },
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(wrong|incorrect|wrongly|incorrectly|differently|otherwise|mistake|instead|promised)',
  ],
  rewrites: [''],
  allows: ['You were told that it was free, and that was our mistake.'],
});
