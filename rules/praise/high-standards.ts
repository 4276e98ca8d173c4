import { defineRule, weOrI } from '../defineRule';
import { BUT_NOT, GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Show the standard with a deed; naming it now only shows the gap.',
  why: 'The customer has just seen something else, so the claim invites doubt.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(high|highest|exacting|rigorous|strictest|exceptional|excellent|great|impeccable|top|world class|quality|stringent|demanding|five star|5 star) .{0,2} (standard|standards)':
      [
        '[We hold ourselves to the highest standards].',
        '[I keep very high standards in this kitchen].',
        '- [We maintain rigorous hygiene standards].',
        'Hello Fay, [we work to exacting standards], and your crown is remade at no cost.',
      ],
    '(high|highest|exceptional|excellent|top|utmost) .{0,1} (level|levels|degree|quality) of .{0,1} (service|quality|care|hospitality|cleanliness|comfort|security|hygiene|support|professionalism)':
      ['[We look after our pools with a high level of care].'],
    '(show|demonstrate|prove) .{0,4} (true|real|usual|excellent|outstanding) .{0,3} (quality|level|service|hospitality|standards|experience|side)':
      [],
    '{hold} (ourselves|myself|our .{1,2}) to .': [],
    '{be} of (the|a|very)? (high|highest|best|top|superior|excellent|premium) (possible)? quality': [
      '[Our towels are of the highest quality].',
    ],
  },
  unless: [
    ...QUESTION,
    ...GLAD,
    ...BUT_NOT,
    '(not|never|nowhere|failed|far|hardly) .{0,3} (meet|met|live up|lived up|reach|reached|match|matched|deliver|delivered|provide|provided|offer|offered|give|given|receive|received|have|get|near)',
    '(below|beneath|under|lower than|up to|short of) .{0,3} (standard|standards)',
    '(you|guests|customers) .{0,2} (expect|deserve|expected|deserved)',
  ],
  span: 'clause',
  rewrites: [weOrI('we fell short with {what went wrong}'), weOrI('from today, we {check this first}')],
  allows: [
    'You expected our highest standards.',
    'You deserve the highest standards.',
    'We fell short of our own high standards.',
    'We did not meet the high standard that you expect.',
    'We failed to give you the high level of care that you paid for.',
  ],
});
