import { defineRule } from '../defineRule';
import { TOLD } from '../told';

export default defineRule({
  severity: 'warning',
  message: 'This reminds the customer that they were told. What they need comes after it.',
  why: 'It blames the customer for asking, and the answer is kinder without it.',
  source: ['ICTS', 'worksurvival'],
  evidence: 'practice',
  match: [
    `[(i|we) (have|had)? (already|repeatedly|clearly) (have)? ${TOLD} (to)? (you)? .{0,3} that] !(i|we)`,
    `[you (were|have been|had been) (already|clearly|also|repeatedly)? ${TOLD} .{0,5} that] !(i|we)`,
  ],
  unless: [
    'you (are|were) right',
    '(told|advised|informed) .{0,12} (and so|and it|took|yet|still)',
    '(informed|notified|emailed|alerted) .{0,5} (affected|late)',
    '$forward',
    '(wrong|incorrect|wrongly|incorrectly|differently|otherwise|mistake|instead|promised)',
    '(as|like) (i|we) .',
    '(should|sorry|apologize|regret|our fault) .{0,10} (told|informed|advised|notified|warned|explained)',
    '(not|never|nobody|no one|only) .{0,4} (informed|advised|notified|told|warned|explained|communicated|mentioned|made clear)',
    '(told|tell) you .{0,3} (it|that) .{0,2} (was|would|is) .{0,4} (not|and|when|but)',
    '(told|advised|informed|notified) you .{0,14} (but|not|never|yet|instead|late|wrong|twice)',
    '(what|who|whether|if|how|when) you were (told|advised|informed) .',
    '(sorry|apologize|apologies) .{0,3} (for|that) .',
    '(understand|sorry|see|unacceptable|hear|frustrating|upset) .{0,4} (that)? you were (told|informed|advised)',
    '(you were|were you) (told|advised|informed) .{0,6} (but|yet|and then|when in fact|although) .',
    '(will|shall) be (informed|told|notified|advised)',
    'so .{1,4} is what you (pay|get)',
    '?',
  ],
  rewrites: [''],
  flags: {
    '[I have already explained to you that] the part is on order.': 'The part is on order.',
    '[You were told when you booked that] the fee applies to dogs.': 'The fee applies to dogs.',
    "- [We've already told you that] the pool is shut": '- The pool is shut',
    "I've looked at the rota, and [you've been informed that] the class is full.":
      "I've looked at the rota, and the class is full.",
    '[We have repeatedly advised you that] the lease ends in May, and the form is attached.':
      'The lease ends in May, and the form is attached.',
    '[You were clearly warned that] the paint takes a day.': 'The paint takes a day.',
    '[I already mentioned that] the shop opens at nine.': 'The shop opens at nine.',
  },
  allows: [
    'You should have been told that the pool was shut, and I am sorry.',
    'You were told that it was free, and that was our mistake.',
    'We were told that you moved.',
  ],
});
