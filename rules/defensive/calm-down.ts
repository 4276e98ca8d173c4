import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This tells the customer how to feel. Name the feeling, then what you will do.',
  why: 'Being told to calm down or to understand makes an upset person more upset.',
  source: ['ICTS', 'SkyVerge support guide', 'seed 000'],
  evidence: 'practice',
  match: [
    '(calm|settle|cool) down',
    'no (need|reason|cause) (to|for you to) .{0,2} (upset|rude|angry|annoyed|shout|swear|frustrated|aggressive|hostile|emotional|such)',
    '(all due|due|the greatest|greatest|the utmost|utmost|the best|great) respect',
  ],
  unless: ['you will be (notified|informed|told|contacted) .'],
  span: 'sentence',
  rewrites: [
    {
      i: 'I can see why you are {how the customer feels}, and I will {your next step}',
      we: 'We can see why you are {how the customer feels}, and we will {your next step}',
    },
    { i: 'I understand that {what upset the customer}', we: 'We understand that {what upset the customer}' },
  ],
  flags: {
    '[Please calm down].': 'We can see why you are [how the customer feels], and we will [your next step].',
    '[There is no need to be rude, I am trying to help].':
      'I can see why you are [how the customer feels], and I will [your next step].',
    '[With all due respect, the lamp is old].':
      'We can see why you are [how the customer feels], and we will [your next step].',
  },
  allows: [
    'I can see why you are upset.',
    'Which of the two do you need?',
    'With respect, Ioana',
    'I hope that you can relax at home now that the sofa is there.',
  ],
});
