import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This puts the fault on the customer. Describe the step, not the person.',
  why: '"You" with a failure is an accusation, and the same fact can be said without one.',
  source: ['ICTS', 'Packard, Moore & McFerran 2018'],
  evidence: 'practice',
  match: [
    '(which|that|but|and) you .{0,2} (declined|refused|rejected)',
    'at no (time|point|stage) (did|have|had) you',
    'you .{0,2} (failed|neglected|forgot|omitted|refused|declined) to',
    'you (ignored|overlooked|neglected|disregarded|skipped|mistyped|misplaced|mishandled|misused) .',
    'you .{0,1} (did|have|had) not .{0,2} (follow|followed|read|provide|provided|check|checked|tell|told|inform|informed|contact|contacted|mention|mentioned|notify|notified|report|reported|complete|completed|enter|entered|select|selected|ask|asked|comply|complied|respond|responded|reply|replied|answer|answered|submit|submitted|bring|brought|raise|raised|give|gave|given|say|said|let|request|requested|arrive|cancel|pay)',
    'you (chose|decided|opted|elected) .{0,2} (to|not)',
    'you .{0,1} (entered|gave|typed|provided|selected|chose|used|ordered|booked|clicked|filled|submitted|picked|sent) .{0,2} (wrong|incorrect|incorrectly|invalid|wrongly|incomplete|mistaken)',
    '(due to|because of|caused by) (your|an error on your|a mistake on your) .{0,2} (mistake|error|negligence|failure|fault|misuse|part|delay|own)',
    '(is|was) (your|the customer|the user|a user) .{0,1} (mistake|error|fault)',
    '(user|customer|human) error',
  ],
  unless: [
    '(pity|shame|unfortunate|wish|disappointed|disappointing|regrettable|surprised|sad) .{0,3} you',
    '(if|in case|when|unless|since|so|sorry|glad|though|once) .{0,2} you .{0,2} not',
    '(sorry|apologize|apologies|regret|understand|see) .{0,5} you .{0,2} not .{0,3} (receive|get|enjoy|have)',
    'you .{0,1} (did|have|had) not .{0,1} (receive|get|have|need|deserve)',
    '(not|never) (your|a) .{0,2} (mistake|fault|error)',
    '(is|was) not .{0,1} (your|user|customer|human) (error|mistake|fault)',
  ],
  span: 'sentence',
  rewrites: [
    'What is missing is {what is missing}, and the quickest way from here is {the next step}',
    'The quickest way from here is {the next step}',
  ],
  flags: {
    '[You failed to send the form].':
      'What is missing is [what is missing], and the quickest way from here is [the next step].',
    "[It seems you didn't follow the steps].":
      'What is missing is [what is missing], and the quickest way from here is [the next step].',
    '[You entered the wrong number].':
      'What is missing is [what is missing], and the quickest way from here is [the next step].',
    '[The delay was your own mistake].':
      'What is missing is [what is missing], and the quickest way from here is [the next step].',
  },
  allows: [
    "I'm sorry that you did not receive the parcel.",
    'If you did not request this, please tell me.',
    'That was not your mistake.',
    'Did you enter the number on the label?',
  ],
});
