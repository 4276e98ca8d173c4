import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'Show that it matters: say what you do with it.',
  why: 'Every company says that feedback matters, so the words alone tell this customer nothing.',
  source: ['seed 001', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(your|guest|customer|user|all) .{0,2} (feedback|comments|opinion|opinions|input|voice|views|concerns) (is|are) .{0,3} (important|valuable|essential|vital|crucial|invaluable|precious|key|paramount) (to|for) (us|me|our)':
      [
        '[Your feedback is very important to us].',
        '[Please know that your views are valuable to us].',
        '- [Guest feedback is essential for our hotel].',
        '[Your input is important to me], and the table by the window is still yours.',
      ],
    '(your|guest|customer|user) .{0,1} (feedback|comments|opinion|opinions|input|voice|views) .{0,1} {matter} .{0,3} to (us|me)':
      ['[Your opinion matters to us a great deal].'],
    '(feedback|comments|input) like (yours|this) .{0,3} {help|allow|enable} us': [
      '[Comments like yours help us a lot].',
    ],
  },
  unless: [...QUESTION],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'clause',
  rewrites: [
    { i: 'because of what you wrote, I {am changing this}', we: 'because of what you wrote, we {are changing this}' },
    weOrI('we will {change this} by {day and time}'),
  ],
  allows: [],
});
