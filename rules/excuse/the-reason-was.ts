import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTEAD_OF_A_CAUSE } from '../shared/causes';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The reason stands here without a fix: say what you do about it first.',
  why: 'Before a fix, a reason sounds like a defence; after an apology and a fix it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    '(this|it|that|which|delay|issue|problem) {be} (purely|simply|mainly|entirely|solely|unfortunately)? (due to|because|owing to|down to|a result of|the result of) !(you|your|us|me|be|arrive)':
      ['[The delay was due to a change in our route plan].', "Hi Mia, [it's simply because the list was full]."],
    '(reason|cause|explanation) (for|of|behind) (the|this|that|your) .{0,2} (delay|delays|wait|issue|issues|problem|problems|error|cancellation|mistake|mix up|failure|outage|noise|shortage|increase|change|disruption|charge) .{0,6} (is|was|are|were|lies|lay)':
      ['[The reason for the wait was a missing key].'],
    '(the reason|the cause|the culprit) (is|was|are|were|lies|lay|lied) (the|a|an|our|in|with)': [
      "[The culprit's a worn hose, so the water stayed cold].",
    ],
    '(happened|occurred|sustained|caused|arose) (during|in|while in|on|in the course of) (the)? .{0,1} (transit|transport|transportation|shipping|shipment|delivery)':
      ['[The scratch occurred during transit].'],
    '(delayed|caused|held up|slowed|disrupted) by !(about|around|almost|over|up|more|at|$number|you|your|us|me|my|this|that|it|these|the)':
      ['[Your parcel was held up by a customs check].'],
    '(delayed|caused|held up|slowed|disrupted|affected) by the !(delay|error|issue|mistake|wait|problem)': [],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    '$sorry .{0,5} (for|about|that) .{0,8} caused by',
    '(policy|terms|fee|our fault|our mistake|our error|my fault|my mistake|what we can|what i can)',
  ],
  unlessSteps: { draft: ['action', 'commitment', 'ownership'] },
  rewrites: INSTEAD_OF_A_CAUSE,
  allows: [
    'The delay was due to a missing key. I have ordered a new one for you.',
    'We are sorry for the delay caused by our mistake.',
    'The delay was due to our own mistake.',
    'If the delay was due to the airline, you get the fee back.',
    'Could it be because of the new address?',
  ],
});
