import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Missed calls sound like a reproach. Offer the next time to talk instead.',
  why: 'Counting the unanswered calls makes the silence the customer’s fault.',
  source: ['seed 002'],
  evidence: 'practice',
  match: [
    '(we|i|our team|our agent|our executive) .{0,4} (tried|attempted|called|emailed|contacted|trying|attempt|attempts|reached|phoned|rang|mailed|written|calls) .{0,10} (unanswered|unreachable|unavailable|unresponsive|unsuccessful|voicemail|switched|busy)',
    /\b(?:we|i|our \w+)(?:'ve| have| had)? (?:\w+ )?(?:tried|attempted|called|emailed|contacted|phoned|rang|mailed|reached)\b[^.;?!]{0,60}\b(?:but|and|however|with|without|yet),? (?:(?:there (?:was|is)|got|received|have|had|has|have received|have had|unfortunately|it|you|the call|calls|they|with|we|could|were|was|did|went|any|still|as) ){0,4}(?:no (?:response|reply|answer)|not (?:able|respond|responded|answer|answered|pick|reach)|didn't (?:respond|answer|reply|pick)|couldn't|could not|unable|never (?:heard|answered|replied)|unanswered|any (?:response|reply|answer)|haven't (?:heard|received|responded|replied))\b/i,
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'Please tell me when it suits you to talk, and I will call you then',
      we: 'Please tell us when it suits you to talk, and we will call you then',
    },
  ],
  flags: {
    '[We tried to call you but got no answer].': 'Please tell us when it suits you to talk, and we will call you then.',
    '[I have emailed you twice without any response].':
      'Please tell me when it suits you to talk, and I will call you then.',
    '[Our agent called you and it went unanswered].':
      'Please tell us when it suits you to talk, and we will call you then.',
  },
  allows: [
    'I tried to call you at three and will try again at five.',
    'We called the courier, and your parcel is on its way.',
    'You called us and nobody answered; I am sorry.',
  ],
});
