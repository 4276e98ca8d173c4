import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This blames the customer for what did not arrive. Ask for it, and say what happens then.',
  why: 'The customer may well have sent it, and hears that they are not believed.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  match: {
    '(we|i|our .{1,2}) .{0,2} (not|never) .{0,2} (received|receive|had|got|get|gotten) .{0,8} from you': [
      '[We never received the form from you].',
      "[I haven't had the photos from you].",
      "[We didn't get the signed copy from you].",
      '[We have not received any payment from you].',
      "Hi Cleo, [our office hasn't received the deeds from you].",
      '[I never got the meter reading from you, so the bill is an estimate].',
    ],
  },
  unless: [...QUESTION, ...WAY_FORWARD, '(sorry|apologize) .{0,4} (not|never)'],
  span: 'clause',
  rewrites: [
    weOrI("All we need now is {the form}, and we'll {do this} as soon as it arrives"),
    weOrI('Please send us {the form} again'),
  ],
  allows: [
    'Have we not received the form from you?',
    'We never received the form from you, so could you send it again?',
    'Sorry, I never got the file from you because our inbox was full.',
  ],
});
