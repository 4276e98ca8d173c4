import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Show the standard with a deed; naming it now only shows the gap.',
  why: 'The customer has just seen something else, so the claim invites doubt.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:high(?:est|er)?|usual|normal|exacting|rigorous|strict|exceptional|excellent|five[ -]star|5[ -]?(?:star|\*)|great|impeccable|top|world class|quality) (?:\w+ ){0,2}(?:standards?|level of (?:\w+ )?(?:service|quality|care|hospitality|cleanliness))\b/,
    /\b(?:giv(?:e|es|ing)|provid(?:e|es|ing)|deliver(?:s|ing)?|offer(?:s|ing)?|ensur(?:e|es|ing)|creat(?:e|es|ing)|guarantee(?:s|ing)?|bring(?:s|ing)?|for) (?:\w+ ){0,5}?(?:best|excellent|exceptional|outstanding|superior|superb|first[ -]class|seamless|smoothest|high[ -]quality|highest quality|unforgettable|memorable|top[ -]notch|top quality|great|hassle[ -]free|perfect|pleasant) (?:\w+ ){0,2}(?:service|services|experiences?|care|quality|stay|product|products|support|hospitality|value|comfort|visit)\b/,
  ],
  unless: [
    /\b(?:f[ea]ll\w* (?:\w+ )?short|below|beneath|under|not up to|n't up to|lower than|(?:did not|didn't|not|don't|failed to) (?:meet|live|reach|match|deliver|provide|offer|give|receive|have))\b/,
    /\b(?:glad|happy|pleased|delighted|thrilled|thank(?:s|ful)?|grateful) (?:that|to|you|for)\b|\b(?:best|great|excellent) (?:value|price|deal)\b.{0,200}\?|\bopportunity to\b|\?$/,
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'We fell short of {what you promise}, and I will {what you do about it} by {day and time}',
      we: 'We fell short of {what you promise}, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[We hold ourselves to the highest standards].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    '[We look after our pools with a high level of care].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    '[I love giving people an excellent experience].':
      'We fell short of [what you promise], and I will [what you do about it] by [day and time].',
  },
  allows: [
    'We fell short of our own high standards.',
    'We did not meet the high standard that you expect.',
    'Is a standard room enough for you?',
    'The standard cable fits both models.',
  ],
});
