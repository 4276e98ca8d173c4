import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Tell the customer when they will hear from you.',
  why: 'Without a time the customer has to wonder, and asks again.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    'you (will|shall|should) [.{0,1} (be (contacted|called|notified|informed|updated|advised|approached)|hear .{0,1} (from|of) (us|me|our|the|them|someone|him|her)|get (a|an) .{0,1} (call|notification|update|answer|reply|response|email)|receive (a|an|the|our) .{0,2} (call|notification|update|answer|reply|response|notice|decision))]':
      [
        'You will [hear from us soon].',
        "You'll [be contacted shortly].",
        'Your claim is complete, and you should [get an answer in due course].',
        '- You will [be notified].',
        "You'll [receive a call from our surveyor].",
        'Hello Bea, you shall [be informed of the outcome].',
      ],
  },
  unless: [
    ...QUESTION,
    '($byWhen|(each|every) (morning|evening|day|hour|week))',
    'you will .{0,2} (hear|receive|get) .{0,6} (email|mail|message) with',
    '(once|when|if|after|until|before) (you|your|it arrives)',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'to-clause-end',
  rewrites: [weOrI('hear from us by {day and time}'), weOrI('have our answer by {day and time}')],
  allows: [
    'You will hear from us once you sign.',
    'You will hear from me by noon tomorrow.',
    'You will get an email with the tracking link once the parcel leaves.',
    'You will hear from us each morning.',
  ],
});
