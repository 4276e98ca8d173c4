import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Fame and ratings speak about others; this customer had another day.',
  why: 'Holding up praise from elsewhere makes the complaint look like an exception.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:award[ -]?winning|(?:won|received|earned|have) (?:\w+ ){0,3}awards?|(?:well |best |widely )?(?:known|renowned|famous|acclaimed|recognized|loved) for (?:our|its|their|the|excellent|great)|world[ -]?(?:class|renowned|famous)|industry[ -]leading|market[ -]leading|(?:market|industry) leaders?|best[ -]in[ -]class|(?:top|highest|highly|best)[ -]rated|second to none|unrivall?ed|unparalleled|unmatched|our (?:\w+ )?(?:reputation|hallmark|track record)|excellence)\b/,
    /\b(?:higher|better|above)(?: \w+){0,6} (?:than|the) (?:\w+ )?(?:national|industry|average|brand|other|competitors?|competition)\b|\brates? us\b|\b(?:scores?|ratings?|rated|ranked)(?: \w+){0,4} (?:#\d|number one|no\.? ?1|\d(?:[.,]\d)?|best|top|highest|among)\b/,
    /\b(?:have|had|get|receive|received|consistently|lots of|so many|many)(?: \w+){0,3} (?:positive|great|good|excellent|wonderful|glowing|fantastic|rave|5[ -]?star|five[ -]star) (?:\w+ )?(?:reviews?|feedback|comments?|ratings?)\b|\bhave grown (?:so )?(?:fond|to love)\b/,
  ],
  unless: [
    /\b(?:thank\w*|grateful|appreciate) (?:\w+ ){0,5}(?:review|feedback|comment|rating)|\byour (?:\w+ )?(?:positive|great|good|excellent|kind|wonderful|glowing)\b/,
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'Your experience was different, and I will {what you do about it} by {day and time}',
      we: 'Your experience was different, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[Ours is an award-winning kitchen].':
      'Your experience was different, and we will [what you do about it] by [day and time].',
    '[We are known for our quick answers].':
      'Your experience was different, and we will [what you do about it] by [day and time].',
    '[I must say we have had many positive reviews about breakfast].':
      'Your experience was different, and we will [what you do about it] by [day and time].',
  },
  allows: [
    'Thank you for the great rating.',
    'Thank you for your positive comments about Ana.',
    'What is the size known as medium here?',
    'The rating screen opens after the call.',
  ],
});
