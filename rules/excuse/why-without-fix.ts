import { defineRule } from '../defineRule';

const bad =
  '(delay*|late|cancel*|slow*|unavailable|closed|error|errors|issue|issues|problem|problems|declin*|failed|failing|failure|longer|happened|occurred|missing|wait|waits|lost|broken|inability|unable|interrupt*|disrupt*|affected|limited|limitation|shortage|down|noise|noisy|out of stock|sold out|rearranged|rescheduled|postponed|(is|was|were|are|could|did|does|can) not)';

export default defineRule({
  severity: 'caution',
  message: 'The reason stands here without a fix.',
  why: 'Before a fix, a reason sounds like a defence; after an apology and a fix it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: [
    `${bad} .{0,7} (due to|because of|owing to|as a result of|caused by|down to|on account of) !(you|your|this|that|it|us|me|be|open|arrive)`,
    '^ .{0,3} (due to|due the|because of|owing to|as a result of) .{0,12} (delay*|late|cancel*|slow*|unavailable|closed|failed|longer|missing|lost|unable|could not|more days)',
    '(delayed|caused|held up|slowed|disrupted) by !(about|around|almost|over|up|more|at|$number|you|your|us|me|my|this|that|it|these|the)',
    '(delayed|caused|held up|slowed|disrupted|affected) by the !(delay|error|issue|mistake|wait|problem)',
    '(depend|depends|based) (on|upon) .{0,3} (factors|circumstances|demand|conditions)',
    '(reason|cause|explanation) (for|of|behind) (the|this|that|your) .{0,2} (delay|delays|wait|issue|issues|problem|problems|error|cancellation|mistake|mix up|failure|outage|noise|shortage|increase|change|disruption|charge) .{0,6} (is|was|are|were|lies|lay)',
    '(the reason|the cause|the culprit) (is|was|are|were|lies|lay|lied) (the|a|an|our|in|with)',
    '(this|it|that|which|delay|issue|problem) {be} (purely|simply|mainly|entirely|solely|unfortunately)? (due to|because|owing to|down to|a result of|the result of) !(you|your|us|me|be|arrive)',
    '(happened|occurred|sustained|caused|arose) (during|in|while in|on|in the course of) (the)? .{0,1} (transit|transport|transportation|shipping|shipment|delivery)',
    '$because (a|an|some|internal|another) .{0,2} (mismatch|misunderstanding|discrepancy|oversight|error|mistake|problem|issue|fault|failure|delay|mix up|misconfiguration|shortage)',
  ],
  unless: [
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
  ],
  unlessSteps: { draft: ['action', 'commitment', 'ownership'] },
  rewrites: [
    {
      i: "I'm sorry that we {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that we {what went wrong}; we will {next step} by {day and time}",
    },
    {
      i: 'You have waited long enough, so I will {next step} by {day and time}',
      we: 'You have waited long enough, so we will {next step} by {day and time}',
    },
  ],
  flags: {
    '[The delay was due to a change in our route plan].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[Because of a roster change, my visit was cancelled].':
      "I'm sorry that we [what went wrong]; I will [next step] by [day and time].",
    '[The reason for the wait was a missing key].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
  },
  allows: [
    'Your refund is delayed by two days.',
    'You got the wrong room because we mixed up two names, and we should have checked.',
    'The delay was due to a missing key. I have ordered a new one for you.',
    'What was the reason for the return?',
    'Your refund is due on Friday.',
    'I have rebooked your visit, which was cancelled because of a roster change.',
  ],
});
