import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

const bad =
  '(delay*|late|cancel*|slow*|unavailable|closed|error|errors|issue|issues|problem|problems|declin*|failed|failing|failure|longer|happened|occurred|missing|wait|waits|lost|broken|inability|unable|interrupt*|disrupt*|affected|limited|limitation|shortage|down|noise|noisy|out of stock|sold out|rearranged|rescheduled|postponed|(is|was|were|are|could|did|does|can) not)';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The reason stands here without a fix: leave it out, or say what you do about it.',
  why: 'Before a fix, a reason sounds like a defence; after an apology and a fix it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    '^ .{0,3} [(due to|due the|because of|owing to|as a result of) !(you|your|this|that|it) ($wordOfCause ($wordOfCause ($wordOfCause $wordOfCause?)?)?)?] $subjectAfterCause .{0,8} (delay*|late|cancel*|slow*|unavailable|closed|failed|longer|missing|lost|unable|could not|more days)':
      {
        '[Because of a roster change], my visit was cancelled.': 'My visit was cancelled.',
        '[Owing to a dance show] the hall was closed.': 'The hall was closed.',
      },
    [`${bad} .{0,7} [(due to|because of|owing to|as a result of|caused by|down to|on account of) !(you|your|this|that|it|us|me|be|open|arrive) $restOfCause] $endOfCause`]:
      {
        'Your visit was cancelled [because of a roster change].': 'Your visit was cancelled.',
        "Hi Bert, the pool's closed [due to a swim meet], and I know that you came for it.":
          "Hi Bert, the pool's closed, and I know that you came for it.",
        '- The lesson was moved and is now late [as a result of a clash].': '- The lesson was moved and is now late.',
        "The shop didn't open [because of a lost key].": "The shop didn't open.",
      },
    '^ .{0,3} [(due to|due the|because of|owing to|as a result of) !(you|your|this|that|it) $restOfCause] , .{0,12} (delay*|late|cancel*|slow*|unavailable|closed|failed|longer|missing|lost|unable|could not|more days)':
      [],
    [`${bad} .{0,5} [(happened|occurred|sustained|caused|arose)? (during|while in|in the course of) (the)? .{0,1} (transit|transport|transportation|shipping|shipment|delivery)]`]:
      [],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED, // Without its reason nothing would be left of the sentence.
    '{be} (also|mainly|largely|partly|purely|simply|solely|entirely|probably|unfortunately|sadly|a|an|the|all)? (due to|because of|owing to|a result of|caused by|down to|on account of)',
    '(because|since) .{0,3} (payment|card|address|deadline|code|trial|name|document|documents|details)',
  ],
  unlessSteps: { draft: ['action', 'commitment', 'ownership'] },
  span: 'match',
  rewrites: [''],
  allows: [
    'I have rebooked your visit, which was cancelled because of a roster change.',
    'Is it closed because of the snow?',
    'Your order was cancelled because of a wrong address.',
    'If the delay was due to the airline, you get the fee back.',
    'All trains are cancelled tomorrow due to the strike; you can change your ticket for free.',
    'There was a delay because of our own mistake.',
    'We closed early due to the fire, so we have moved you to Friday.',
  ],
});
