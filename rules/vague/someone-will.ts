import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Say who: you, or a name.',
  why: 'A promise that belongs to nobody is one that the customer cannot count on.',
  source: ['seed 001', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    // Somebody, whoever that is.
    '(someone|somebody|one of (us|(our|the|my) .{1,3})) (will|shall|should|would|can|is going to) .{0,2} !(you|we|i|happy|glad|love)',
    '(a|another) .{0,2} (member|colleague|representative|rep|agent|specialist|expert|executive|advisor|adviser|supervisor) .{0,6} (will|shall|should|is going to) .{0,2} !(you|we|i|happy|glad|love)',
    '(will|shall|let us|let me|going to) .{0,2} (get|have|ask) (someone|somebody|(one of|a colleague|a member) .{0,4}) (to)? .',
    '(relevant|appropriate|concerned|respective|right|responsible|correct|proper|competent) (team|teams|department|departments|person|people|colleague|colleagues|authorities|party|parties|desk|unit) .{0,2} (will|shall|should|can|is going to|are going to)',
    // A department as a whole.
    '(our|the|my) .{0,4} (team|department|colleagues|staff|specialist|specialists|engineers|experts|desk|office|lads|guys|relations|support|care) (will|shall|should|would like to) .{0,3} {sort|resolve|fix|solve|assist|help|handle|review|check|investigate|address|deal|take care|look|contact|answer|call|reply|respond|revert|follow|reach|advise|inform|pick|process|decide|write|get}',
    '(team|relations|support|department|desk) will .{0,2} (contact|answer|reply|respond|revert|call|reach|write|email) (you|by|to|out|back|on)',
    '(team|desk|shift|department|colleagues|office) {pick} (it|this|that) up',
    // It will be done, by nobody.
    '(your|the|this|that|all)? .{0,1} (issue|case|request|concern|concerns|ticket|complaint|query|problem|matter|it|this|that|these|they) (will|shall|should) .{0,1} be .{0,1} {resolve|sort|address|handle|fix|solve|rectify|correct|action|escalate|clarify|settle/past}',
    '(issue|case|request|concern|ticket|complaint|query|problem|matter|it|this|that) (will|shall|should) .{0,1} be .{0,1} (dealt with|taken care of|attended to|seen to|looked after|worked on)',
    '(a|the)? (new|another|further|fresh) .{0,3} (will|shall) be .{0,1} (arranged|made|provided|issued|sent|scheduled|organized)',
    '(you|we) will be .{0,1} (sorted|taken care of|looked after)',
    '(information|update|updates|details|decision|notice|letter|bill|date|statement|report) (will|shall) .{0,1} (follow|be (provided|announced|shared|published|communicated|sent|given))',
  ],
  unless: [
    '(inevitably|always|be left|miss out)',
    '(when|if|once|so|where|unless) .{0,1} (someone|somebody|it|this|that|a|our|the|these|they)',
    '$time',
    '(happy|glad|love|pleased|delighted) to',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'to-clause-end',
  rewrites: [
    { i: 'I will {next step} by {day and time}', we: '{name} will {next step} by {day and time}' },
    '{name} is {next step} and will call you by {day and time}',
  ],
  flags: {
    '[Someone will come and see you].': '[name] will [next step] by [day and time].',
    '[Your issue will be resolved].': '[name] will [next step] by [day and time].',
    'I hear that [the relevant department will help].': 'I hear that I will [next step] by [day and time].',
    'We are sorry, [a new appointment will be arranged].': 'We are sorry, [name] will [next step] by [day and time].',
  },
  allows: [
    'Ana will call you at noon.',
    'Someone will come on Friday at 9.',
    'Is someone at home?',
    'A member of the club wrote to us.',
    'Our staff will be happy to hear that.',
  ],
});
