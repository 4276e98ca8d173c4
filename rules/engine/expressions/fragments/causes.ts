const CAUSE_VERBS = 'is|are|was|were|has|have|had|will|can|could|did|do|does|would|may|might|must';
const CAUSE_SUBJECTS =
  'we|our|your|the|you|i|my|it|nobody|no|all|some|there|this|these|a|an|more|many|few|several|both|most';
const CAUSE_TAIL = `!(we|you|i|it|nobody|but|so|which|who|he|she|they|there|${CAUSE_VERBS})`;
const CAUSE_WORD = `!(${CAUSE_SUBJECTS}|and|but|so|which|${CAUSE_VERBS})`;

/** What causes are made of. rules/FRAGMENTS.md has an example of each. */
export const CAUSES: Record<string, string> = {
  becauseOf:
    '(due to|due the|because of|owing to|on account of|as a result of|resulting from|result of|caused by|down to|in view of|in light of|attributable to|attributed to|thanks to)',
  weather:
    '((weather|storm|storms|thunderstorm|thunderstorms|snow|snowfall|snowstorm|blizzard|fog|wind|winds|gale|gales|rain|rains|rainfall|heatwave|frost|hurricane|typhoon|cyclone|flood|floods|flooding|drought|lightning|monsoon|swell|temperature|temperatures)|heat wave)',
  endOfCause:
    '($|,|(and|but|so|which|that) (we|i|you|it|our|your|the|this|they|he|she|there|nobody|please|is|are|was|were|has|have|will))',
  verbAfterCause: `(${CAUSE_VERBS})`,
  restOfCause: `(| ${CAUSE_TAIL} (| ${CAUSE_TAIL} (| ${CAUSE_TAIL} (| ${CAUSE_TAIL} (| ${CAUSE_TAIL})))))`,
  subjectAfterCause: `(${CAUSE_SUBJECTS})`,
  wordOfCause: CAUSE_WORD,
  phraseOfCause: `((in|on|at|of|over|around|from|across|with|for|near|by) (the|our|a|an|this|these|last)? ${CAUSE_WORD} ${CAUSE_WORD}?)?`,
  whatWasHeldUp:
    '(cancellation|cancellations|delay|delays|change|changes|closure|closures|disruption|disruptions|problems|issues|charges|errors|orders|deliveries|parcels|trains|flights|trips|visits|failures|interruptions|shortages|queues)',
  cause:
    '((circumstance|circumstances|events|situation|covid*|pandemic|coronavirus|lockdown|lockdowns|restriction|restrictions|brexit|war|inflation|regulations|election|elections|crisis|blockade|volume|volumes|demand|influx|rush|load|occupancy|workload|turnout|interest|uptake|popularity|backlog|backlogs|staff|staffing|shortage|shortages|absence|absences|sickness|illness|turnover|cutbacks|issue|issues|problem|problems|error|errors|fault|faults|glitch*|hiccup*|difficult*|outage|outages|failure|failures|downtime|upgrade|upgrades|update|updates|migration|changeover|cutover|switchover|rollout|maintenance|limitation|limitations|bug|bugs|breakdown|accident|works|renovat*|refurbish*|construction|remodel*|redecorat*|roadworks|expansion|moderniz*|scaffolding|equipment|reason|reasons|requirement|requirements|constraint|constraints|consideration|considerations|cost|costs|prices|wages|rents|mismatch|misunderstanding|discrepancy|oversight|mistake|delay|misconfiguration|building|age|location|layout)|$season|number of|numbers of|amount of|power cut|power cuts|building work|(late|delayed|previous|inbound|incoming|connecting) .|mix up)',
  outsideCause:
    '((strike|strikes|protest|protests|neighbor|neighbors|guests|aircraft|host|hosts|congestion|traffic)|$weather|$partner|industrial action|strike action)',
};
