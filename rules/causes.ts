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

/** What a company's failures are put down to. An expression. */
export const CAUSE =
  '($weather|$season|$partner|circumstance|circumstances|events|situation|covid*|pandemic|coronavirus|lockdown|lockdowns|restriction|restrictions|brexit|strike|strikes|war|inflation|regulations|protest|protests|election|elections|crisis|blockade|industrial action|volume|volumes|demand|traffic|influx|rush|load|occupancy|workload|turnout|interest|uptake|popularity|backlog|backlogs|number of|numbers of|amount of|staff|staffing|shortage|shortages|absence|absences|sickness|illness|turnover|cutbacks|issue|issues|problem|problems|error|errors|fault|faults|glitch*|hiccup*|difficult*|outage|outages|failure|failures|downtime|upgrade|upgrades|update|updates|migration|changeover|cutover|switchover|rollout|maintenance|limitation|limitations|bug|bugs|breakdown|accident|power cut|power cuts|strike action|works|renovat*|refurbish*|construction|remodel*|redecorat*|roadworks|expansion|moderniz*|building work|scaffolding|congestion|aircraft|equipment|(late|delayed|previous|inbound|incoming|connecting) .|reason|reasons|requirement|requirements|constraint|constraints|consideration|considerations|cost|costs|prices|wages|rents|mismatch|misunderstanding|discrepancy|oversight|mistake|delay|mix up|misconfiguration|neighbor|neighbors|host|hosts|guests|building|age|location|layout)';
