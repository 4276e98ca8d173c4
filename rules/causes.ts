import type { Expression, Rewrite } from './defineRule';

/** What a cause ends with: the end, a break, or words that carry the sentence on. An expression. */
export const NEXT = '$causeend';

/** How a statement goes on behind a cause that hangs on its subject: "flights due to fog are …". An expression. */
export const VERB = '$causeverb';

/** Up to five more words of a cause, as few as fit: "on the pass", "at the depot". An expression. */
export const TAIL = '$causetail';

/** Words with which a statement starts behind a cause that has no comma. An expression. */
export const SUBJECT = '$causesubject';

/** A word of a cause in front of such a statement. An expression. */
export const CAUSE_WORD = '$causeword';

/** "of orders", "around the holidays". An expression. */
export const PHRASE = '$causephrase';

/** What causes are given for in the middle of a statement: "delays due to fog are ...". An expression. */
export const HELD_UP = '$heldup';

/** What a company's failures are put down to and lies within the company. An expression. */
export const CAUSE = '$cause';

/** What lies outside it. An expression. */
export const CAUSE_ELSEWHERE = '$causeelsewhere';

/** Where a cause is no excuse, whichever it is. */
export const NO_EXCUSE = [
  '($harm|delay) .{0,2} caused by',
  '$sorry .{0,5} (for|about|that) .{0,8} caused by',
  'caused by (you|your)',
  'something went wrong',
  '$because (this|that|these|those|the same|the delay|the wait)',
  '$because .{0,1} security .',
  // Without its reason nothing would be left of the sentence.
  '{be} (also|mainly|largely|partly|purely|simply|solely|entirely|probably|unfortunately|sadly|a|an|the|all)? $because',
  '(could not have been avoided|subject to availability|applies to all|kicks in)',
  '$wayout',
  '$ours',
  '$told',
  '(our fault|our mistake|our error|my fault|my mistake|what we can|what i can|bad planning|poor planning)',
  '(you are|you have|you were) .{0,2} (facing|experienc*|encounter*|having|seeing)',
  '(thank you|glad|happy|pleased|delighted|enjoy*|looking forward|look forward|hope you|hope that you)',
  '(good|great|lovely|nice|wonderful|rest of your|enjoy your|happy) .{0,6} (weekend|holiday|holidays|christmas|easter|season)',
  '(runs|leaves|departs|opens|rate|rates|every hour) .',
  '(disappointing|upsetting|sad) (to see|to hear|to read|to learn)',
  'will now',
  '(your|you had) (laptop|claim|visit|trip) .{0,2} (to|for|with) .',
  '(because|since) .{0,3} (payment|card|address|deadline|code|trial|name|document|documents|details)',
  '$instruct',
  '?',
];

const IT_IS =
  '{be} (also|mainly|largely|partly|purely|simply|solely|entirely|unfortunately|sadly|a|an|the|all)? $because';

/** A clause that is nothing but its cause: "the delay was due to …". @param cause an expression */
export const wholeCause = (cause: Expression) => [`${IT_IS} !(you|your) .{0,4} ${cause}`, `${IT_IS} ${cause}`];

/** A cause beside what it caused: "due to …, nobody picked up". @param cause an expression */
export const causeBeside = (cause: Expression) => [
  `[$because !(you|your) .{0,4} ${cause} ${TAIL}] ${NEXT}`,
  `[$because ${cause} ${TAIL}] ${NEXT}`,
  `${HELD_UP} [$because .{0,4} ${cause} ${TAIL}] ${VERB}`,
  `[$because !(you|your) .{0,4} ${cause} ${PHRASE} ${PHRASE}] ${SUBJECT}`,
  `[$because ${cause} ${PHRASE} ${PHRASE}] ${SUBJECT}`,
  `[$because .{0,4} ${cause} .{0,2} (we|that we) (have|had|are|were|get|got|receive) .{0,3}] ($|,)`,
];

/** Where a clause that is nothing but its cause is no excuse. Expressions. */
export const NO_WHOLE_EXCUSE = [
  '(probably|possibly|perhaps|presumably|likely|maybe) .',
  '$harm .{0,2} caused by',
  '$sorry .{0,5} (for|about|that) .{0,8} caused by',
  'caused by (you|your)',
  '$wayout',
  '$ours',
  '$told',
  '(our fault|our mistake|our error|my fault|my mistake|what we can|what i can|bad planning|poor planning)',
  '(you are|you have|you were) .{0,2} (facing|experienc*|encounter*|having|seeing)',
  '(thank you|glad|happy|pleased|delighted|enjoy*|hope you|hope that you)',
  '(disappointing|upsetting|sad) (to see|to hear|to read|to learn)',
  '(could not have been avoided|if|whether|might|may|could|can|must|should) .{0,3} {be}',
  '$instruct',
  '?',
];

/** Where a reason is an answer, or taken upon oneself. Expressions. */
export const REASON_IN_PLACE = [
  '($harm|delay) .{0,2} caused by',
  '$sorry .{0,5} (for|about|that) .{0,8} caused by',
  '(delayed|late|held up) by (a|an|the) (hour|day|week|month|few|couple|good)',
  '$wayout',
  '$ours',
  '$told',
  '(policy|terms|fee|our fault|our mistake|our error|my fault|my mistake|what we can|what i can)',
  '(disappointing|upsetting|sad) (to see|to hear|to read|to learn)',
  'will now',
  '(because|since) .{0,3} (payment|card|address|deadline|code|trial|name|document|documents|details)',
  '?',
];

/** Rewrites of a clause that is nothing but its cause: what is done about it. */
export const INSTEAD_OF_A_CAUSE: Rewrite[] = [
  { i: "I'll {put this right} by {day and time}", we: "We'll {put this right} by {day and time}" },
  {
    i: "I'm sorry about {what went wrong}, and I'll {do this} by {day and time}",
    we: "We're sorry about {what went wrong}, and we'll {do this} by {day and time}",
  },
];
