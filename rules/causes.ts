const VERBS = 'is|are|was|were|has|have|had|will|can|could|did|do|does|would|may|might|must';

/** What a cause ends with: the end, a break, or words that carry the sentence on. An expression. */
export const NEXT =
  '($|,|(and|but|so|which|that) (we|i|you|it|our|your|the|this|they|he|she|there|nobody|please|is|are|was|were|has|have|will))';

/** How a statement goes on behind a cause that hangs on its subject: "flights due to fog are …". An expression. */
export const VERB = `(${VERBS})`;

const WORD = `!(we|you|i|it|nobody|but|so|which|who|he|she|they|there|${VERBS})`;

/** Up to five more words of a cause, as few as fit: "on the pass", "at the depot". An expression. */
export const TAIL = `(| ${WORD} (| ${WORD} (| ${WORD} (| ${WORD} (| ${WORD})))))`;

const SUBJECTS = 'we|our|your|the|you|i|my|it|nobody|no|all|some|there|this|these|a|an|more|many|few|several|both|most';

/** Words with which a statement starts behind a cause that has no comma. An expression. */
export const SUBJECT = `(${SUBJECTS})`;

/** A word of a cause in front of such a statement. An expression. */
export const CAUSE_WORD = `!(${SUBJECTS}|and|but|so|which|${VERBS})`;

/** "of orders", "around the holidays". An expression. */
export const PHRASE = `((in|on|at|of|over|around|from|across|with|for|near|by) (the|our|a|an|this|these|last)? ${CAUSE_WORD} ${CAUSE_WORD}?)?`;

/** What causes are given for in the middle of a statement: "delays due to fog are ...". An expression. */
export const HELD_UP =
  '(cancellation|cancellations|delay|delays|change|changes|closure|closures|disruption|disruptions|problems|issues|charges|errors|orders|deliveries|parcels|trains|flights|trips|visits|failures|interruptions|shortages|queues)';

/** What a company's failures are put down to and lies within the company. An expression. */
export const CAUSE =
  '((circumstance|circumstances|events|situation|covid*|pandemic|coronavirus|lockdown|lockdowns|restriction|restrictions|brexit|war|inflation|regulations|election|elections|crisis|blockade|volume|volumes|demand|influx|rush|load|occupancy|workload|turnout|interest|uptake|popularity|backlog|backlogs|staff|staffing|shortage|shortages|absence|absences|sickness|illness|turnover|cutbacks|issue|issues|problem|problems|error|errors|fault|faults|glitch*|hiccup*|difficult*|outage|outages|failure|failures|downtime|upgrade|upgrades|update|updates|migration|changeover|cutover|switchover|rollout|maintenance|limitation|limitations|bug|bugs|breakdown|accident|works|renovat*|refurbish*|construction|remodel*|redecorat*|roadworks|expansion|moderniz*|scaffolding|equipment|reason|reasons|requirement|requirements|constraint|constraints|consideration|considerations|cost|costs|prices|wages|rents|mismatch|misunderstanding|discrepancy|oversight|mistake|delay|misconfiguration|building|age|location|layout)|$season|number of|numbers of|amount of|power cut|power cuts|building work|(late|delayed|previous|inbound|incoming|connecting) .|mix up)';

/** What lies outside it. An expression. */
export const CAUSE_ELSEWHERE =
  '((strike|strikes|protest|protests|neighbor|neighbors|guests|aircraft|host|hosts|congestion|traffic)|$weather|$partner|industrial action|strike action)';

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
