import { defineRule } from '../defineRule';
import { BUT_PUT_RIGHT, MARKED_BUT_NEWS } from '../shared/buts';

export default defineRule({
  severity: 'caution',
  message: 'Keep what you tell them, without the “but”.',
  why: 'After “but” even good news sounds as if the sympathy before it had been a formality.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'Lazare'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    [`$sorry .{0,16} ${MARKED_BUT_NEWS}`]: {
      "I'm sorry about the wait, [but] your parcel is at the depot until Friday.":
        "I'm sorry about the wait, and your parcel is at the depot until Friday.",
      'We apologise for the delay, [however] for the refund we need your invoice.':
        'We apologise for the delay, and for the refund we need your invoice.',
      "We're sorry [but] the form is at https://example.com/form now.":
        "We're sorry, and the form is at https://example.com/form now.",
      '- Sorry, [but] the gate shuts at six': '- Sorry, and the gate shuts at six',
    },
    [`$weUnderstand ${MARKED_BUT_NEWS}`]: {
      'We appreciate how annoying this is, [however] our shop closes at six.':
        'We appreciate how annoying this is, and our shop closes at six.',
      'I understand your frustration, [but] the driver has left it with the shop at number 7.':
        'I understand your frustration, and the driver has left it with the shop at number 7.',
      'I know this is frustrating, [but] the next ferry leaves on 4 December.':
        'I know this is frustrating, and the next ferry leaves on 4 December.',
      'We hear you, [however], the bill was cancelled in May.': 'We hear you, and the bill was cancelled in May.',
    },
  },
  unless: [BUT_PUT_RIGHT, '(but|however|although|though) $helpAfterBut', '(though|although) , .'],
  rewrites: ['and'],
  allows: [
    "I'm sorry about the wait, but I'll have it fixed by 3pm.",
    'I am sorry that this took two days, but it is fixed now.',
    'Sorry that the boots got wet though, a new pair comes on Thursday.',
  ],
});
