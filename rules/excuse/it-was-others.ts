import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTEAD_OF_A_CAUSE, wholeCause } from '../shared/causes';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'This only says whose doing it was: say first what you do about it.',
  why: 'A cause outside sounds as if nobody here would help; once things are put right it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    [wholeCause('$outsideCause')]: {
      '[The queue was due to the airline].': "We'll [put this right] by [day and time].",
      "Hi Dot, [it's all because of the snow].": "Hi Dot, we'll [put this right] by [day and time].",
      '[The delay is down to our courier].': "We'll [put this right] by [day and time].",
      '[The wait was caused by a strike at the port].': "We'll [put this right] by [day and time].",
      "[The blackout's down to our power supplier].": "We'll [put this right] by [day and time].",
      "I can see how hard this is, but [the delay is down to the airline], and we can't refund the fare.":
        "I can see how hard this is, but we'll [put this right] by [day and time], and we can't refund the fare.",
      "[All of this is simply because of the bank], and we know it's hard.":
        "We'll [put this right] by [day and time], and we know it's hard.",
    },
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '$sorry .{0,5} (for|about|that) .{0,8} caused by',
    '(could not have been avoided|if|whether|might|may|could|can|must|should) .{0,3} {be}',
  ],
  rewrites: INSTEAD_OF_A_CAUSE,
  allows: [
    'We are sorry for the trouble that was caused by the storm.',
    'If the delay was due to the airline, you get the fee back.',
  ],
});
