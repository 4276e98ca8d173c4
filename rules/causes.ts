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
