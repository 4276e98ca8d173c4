// What causes and refusals are made of.

const CAUSE_VERBS = 'is|are|was|were|has|have|had|will|can|could|did|do|does|would|may|might|must';
const CAUSE_SUBJECTS =
  'we|our|your|the|you|i|my|it|nobody|no|all|some|there|this|these|a|an|more|many|few|several|both|most';
const CAUSE_TAIL = `!(we|you|i|it|nobody|but|so|which|who|he|she|they|there|${CAUSE_VERBS})`;
const CAUSE_WORD = `!(${CAUSE_SUBJECTS}|and|but|so|which|${CAUSE_VERBS})`;

/** Fragments of their own, so that each is shipped and read once. */
export const CLAUSE_FRAGMENTS: Record<string, string> = {
  // What a cause ends with: the end, a break, or words that carry the sentence on.
  causeend:
    '($|,|(and|but|so|which|that) (we|i|you|it|our|your|the|this|they|he|she|there|nobody|please|is|are|was|were|has|have|will))',
  // How a statement goes on behind a cause that hangs on its subject: "flights due to fog are …".
  causeverb: `(${CAUSE_VERBS})`,
  // Up to five more words of a cause, as few as fit: "on the pass", "at the depot".
  causetail: `(| ${CAUSE_TAIL} (| ${CAUSE_TAIL} (| ${CAUSE_TAIL} (| ${CAUSE_TAIL} (| ${CAUSE_TAIL})))))`,
  // Words with which a statement starts behind a cause that has no comma.
  causesubject: `(${CAUSE_SUBJECTS})`,
  // A word of a cause in front of such a statement.
  causeword: CAUSE_WORD,
  // "of orders", "around the holidays".
  causephrase: `((in|on|at|of|over|around|from|across|with|for|near|by) (the|our|a|an|this|these|last)? ${CAUSE_WORD} ${CAUSE_WORD}?)?`,
  // What causes are given for in the middle of a statement: "delays due to fog are ...".
  heldup:
    '(cancellation|cancellations|delay|delays|change|changes|closure|closures|disruption|disruptions|problems|issues|charges|errors|orders|deliveries|parcels|trains|flights|trips|visits|failures|interruptions|shortages|queues)',
  // What a company's failures are put down to and lies within the company.
  cause:
    '((circumstance|circumstances|events|situation|covid*|pandemic|coronavirus|lockdown|lockdowns|restriction|restrictions|brexit|war|inflation|regulations|election|elections|crisis|blockade|volume|volumes|demand|influx|rush|load|occupancy|workload|turnout|interest|uptake|popularity|backlog|backlogs|staff|staffing|shortage|shortages|absence|absences|sickness|illness|turnover|cutbacks|issue|issues|problem|problems|error|errors|fault|faults|glitch*|hiccup*|difficult*|outage|outages|failure|failures|downtime|upgrade|upgrades|update|updates|migration|changeover|cutover|switchover|rollout|maintenance|limitation|limitations|bug|bugs|breakdown|accident|works|renovat*|refurbish*|construction|remodel*|redecorat*|roadworks|expansion|moderniz*|scaffolding|equipment|reason|reasons|requirement|requirements|constraint|constraints|consideration|considerations|cost|costs|prices|wages|rents|mismatch|misunderstanding|discrepancy|oversight|mistake|delay|misconfiguration|building|age|location|layout)|$season|number of|numbers of|amount of|power cut|power cuts|building work|(late|delayed|previous|inbound|incoming|connecting) .|mix up)',
  // What lies outside it.
  causeelsewhere:
    '((strike|strikes|protest|protests|neighbor|neighbors|guests|aircraft|host|hosts|congestion|traffic)|$weather|$partner|industrial action|strike action)',
  // What softens a refusal at its start.
  sadly: '((unfortunately|regrettably|sadly|(i am|we are|am) afraid) that?)',
  // "We can't", "I'm not allowed to", "our system won't let me": how a refusal begins, up to its verb.
  wecannot:
    '((we|i) (also|simply|just|really|still|therefore)? (can not|do not|will not be able to|will not|would not|(am|are) (simply|just|currently)? (unable|not able|not authorized|not allowed|not permitted|not entitled|not empowered|not obliged|not in a position|not at liberty|not prepared|not willing) to)|(our|the|my) (system|computer|software|platform|app|program) (simply|just)? (does|do|will|can) not (let|allow|permit) (me|us) to?)',
  // What is refused, or what something is not.
  refused:
    '(refund|reimburse|compensate|change|waive|cancel|exchange|honor|credit|make|give|offer|provide|replace|remove|accept|allow|extend|process|accommodate|help|assist|move|reverse|adjust|issue|grant|do|approve|return|cover|reinstate|rebook|guarantee|restore|recover|amend|override|possible|available|entitled|eligible|refundable|allowed|permitted|covered)',
};
