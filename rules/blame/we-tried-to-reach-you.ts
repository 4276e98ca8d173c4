import { defineRule } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Counting missed calls sounds like a reproach. Ask when it suits them to talk.',
  why: 'A list of unanswered calls makes the silence the customer’s fault.',
  source: ['seed 002'],
  evidence: 'practice',
  match: [
    '((our|the|my) .{1,3}|we|i) .{0,4} {try|attempt|call|email|contact|phone|ring|reach|write|text|message|mail} .{0,14} (no (response|reply|answer|success|luck)|unanswered|unreachable|voicemail|switched off|unavailable|unresponsive|unsuccessful|in vain|without (success|any|a|luck))',
    'your (phone|number|mobile|line|cell|telephone) .{0,5} (switched|unreachable|unavailable|busy|voicemail|unanswered|not reachable|not answered|not available|out of)',
    '(we|i|our .{1,2}) .{0,2} (not|never) .{0,2} (heard|hear) .{0,8} from you',
  ],
  unless: [...QUESTION, ...WAY_FORWARD],
  when: 'recovery',
  span: 'clause',
  rewrites: [
    {
      i: "Please tell me when it suits you to talk, and I'll call you then",
      we: "Please tell us when it suits you to talk, and we'll call you then",
    },
    {
      i: "I'll call you at {day and time}, if that suits you",
      we: "We'll call you at {day and time}, if that suits you",
    },
  ],
  flags: {
    '[We tried to call you but got no answer].': "Please tell us when it suits you to talk, and we'll call you then.",
    '[I have emailed you twice without any response].':
      "Please tell me when it suits you to talk, and I'll call you then.",
    '[Our agent called you and it went unanswered].':
      "Please tell us when it suits you to talk, and we'll call you then.",
    '[Your phone was switched off all morning].': "Please tell us when it suits you to talk, and we'll call you then.",
    "Hi Bea, [we haven't heard back from you].":
      "Hi Bea, please tell us when it suits you to talk, and we'll call you then.",
    '[I rang on Monday and got your voicemail].': "Please tell me when it suits you to talk, and I'll call you then.",
  },
  allows: [],
});
