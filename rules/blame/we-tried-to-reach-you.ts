import { defineRule } from '../defineRule';

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
  unless: [
    '(i|we) will (try|call|ring|keep) .',
    '$forward',
    'you .{0,2} (tried|attempted|called|emailed|contacted|wrote|written|rang|phoned|messaged) .',
    '(please|could|kindly) .{0,6} (send|share|provide|reply|dm|confirm) .',
    '?',
    'your .{0,1} (call|calls|emails|messages|attempts|reminders)',
    '{call|contact|email|phone|reach|message} .{0,1} the (courier|carrier|bank|supplier|seller|manufacturer|restaurant|driver|depot|agency|airline|partner|warehouse|store)',
    '(sorry|apologize) .{0,4} (not|never)',
    '(wrote|noted|took) it down',
    '(wrong|never reached) .{0,3} (log|desk|inbox|because)',
  ],
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
  allows: [
    'I tried to call you at three and will try again at five.',
    'We called the courier, and your parcel is on its way.',
    'You called us and nobody answered; I am sorry.',
    'Your calls went unanswered, and I am sorry.',
  ],
});
