import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This apologises for a feeling, not for what happened.',
  why: 'A condition tells the customer that the failure may be only in their impression.',
  source: ['seed 001', 'Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    '$sorry .{0,4} [(if|should|in case|where) (you|he|she|they|your .) .{0,3} $feel]',
    '$sorry .{0,4} [(if|should|in case|where) (you|he|she|they|your .) .{0,3} $upset]',
    '$sorry .{0,4} [(if|should|in case) (you|he|she|they) .{0,3} not .{0,2} (happy|satisfied|pleased|enjoy|enjoyed|like|liked|content)]',
    '$sorry .{0,4} [(if|should|in case) (you|he|she|they) .{0,2} (got|had|have|get) .{0,2} (impression|feeling|sense)]',
  ],
  unless: [
    '(tell|ask|know|check|see|sure|say|confirm) (me|us|you)? if you',
    'feel free',
    'if you .{0,2} (think|feel|see) .{0,6} (help|button|screen|option)',
  ],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong}', 'that we {what we got wrong} and that you {what it cost you}'],
  flags: {
    "I'm sorry [if you feel that way].": "I'm sorry that we [what we got wrong].",
    'We are sorry [if you felt ignored by the front desk], and we have asked Ana to call you.':
      'We are sorry that we [what we got wrong], and we have asked Ana to call you.',
    "Im so sorry [if you've been feeling let down].": 'Im so sorry that we [what we got wrong].',
    'Our apologies [in case you were upset by our reply].': 'Our apologies that we [what we got wrong].',
    'Our apologies to your wife, [should she have felt left out].':
      'Our apologies to your wife, that we [what we got wrong].',
  },
  allows: [
    "I'm sorry we made you feel ignored.",
    "I'm sorry we charged you twice. If you feel a call would help, I can ring you at 3pm.",
    'Sorry, could you tell me if you see the new button?',
    'I can see why you feel let down.',
  ],
});
