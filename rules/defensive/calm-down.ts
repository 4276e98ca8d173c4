import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This tells the customer how to feel. Name the feeling, then what you will do.',
  why: 'Being told to calm down or to understand makes an upset person more upset.',
  source: ['ICTS', 'SkyVerge support guide', 'seed 000'],
  evidence: 'practice',
  match: [
    '(calm|settle|cool) down',
    '(please|just|to) relax !and',
    'no (need|reason|cause) (to|for you to) .{0,2} (upset|rude|angry|annoyed|shout|swear|frustrated|aggressive|hostile|emotional|such)',
    '(let us|do) not #Adverb? (overreact|exaggerate|panic|dramatize)',
    'do not #Adverb? worry about (it|that|this)',
    'worry not',
    'you (need|have|must|should|ought) to? .{0,1} (understand|realize|appreciate|accept|bear|remember|recognize|consider|know) (that|how|we|this|our|the|it)',
    '(please|kindly|you must|must|to) (understand|appreciate|realize) (that|we|this|how)',
    '(be|remain|stay) #Adverb? (patient|reasonable|realistic|polite|calm|civil|understanding)',
    'with .{0,3} respect',
    'like it or not',
    '(overreacting|overreacted|overreaction)',
  ],
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
    '[You need to understand that we are closed on Mondays].':
      'We can see why you are [how the customer feels], and we will [your next step].',
    '[With all due respect, the lamp is old].':
      'We can see why you are [how the customer feels], and we will [your next step].',
  },
  allows: [
    'I can see why you are upset.',
    'Which of the two do you need?',
    'I hope that you can relax at home now that the sofa is there.',
  ],
});
