import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Counting missed calls sounds like a reproach. Ask when it suits them to talk.',
  why: 'A list of unanswered calls makes the silence the customer’s fault.',
  source: ['seed 002'],
  evidence: 'practice',
  match: {
    '(we|i|he|she|they|agent|driver|courier|team|colleague|$fieldWorker) (have|has|had|did|also|then|already)? ({call|phone|ring|email|text|message|mail|contact|knock/past}|call|phone|ring|email) !(the|our|my|a|an|him|her|them|it) .{0,13} (no (response|reply|answer)|unanswered|voicemail|switched off|in vain|without (a|any) (response|reply|answer))':
      [
        '[We called you twice but got no answer].',
        '[I have emailed you twice without any response].',
        '[Our agent called you and it went unanswered].',
        '[I rang on Monday and got your voicemail].',
      ],
    '(we|i) (have)? left .{0,4} (message|messages|voicemail|voicemails) (and|but) (you|nobody|no) .': [
      '[I left three messages and you never rang back].',
    ],
    'to which .{0,2} no (response|reply|answer) (was|were|has been) .': [
      '[A letter went out in March, to which no reply was received].',
    ],
    '(unanswered|no (response|reply|answer)) (from|at|on) your (end|side|part)': [
      '[There was no reply from your side].',
    ],
    '(attempts|calls|reminders|messages|emails) .{0,8} if unanswered': [
      '[After three calls a case is closed if unanswered].',
    ],
    'your (phone|number|mobile|line|cell|telephone) .{0,5} (switched|unreachable|unavailable|busy|voicemail|unanswered|not reachable|not answered|not available|out of)':
      ['[Your phone was switched off all morning].'],
    '(we|i|our .{1,2}) .{0,2} (not|never) .{0,2} (heard|hear) .{0,8} from you': [
      "Hi Bea, [we haven't heard back from you].",
    ],
  },
  unless: [...QUESTION, ...WAY_FORWARD],
  when: 'recovery',
  span: 'clause',
  rewrites: [
    weOrI("Please tell us when it suits you to talk, and we'll call you then"),
    weOrI("We'll call you at {day and time}, if that suits you"),
  ],
  allows: [],
});
