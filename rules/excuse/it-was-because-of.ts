import { CAUSE, INSTEAD_OF_A_CAUSE, wholeCause } from '../causes';
import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This is only a reason: say what you do about it first.',
  why: 'Before a fix a reason sounds like an excuse; once things are put right it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: wholeCause(CAUSE),
  unless: [
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
  ],
  rewrites: INSTEAD_OF_A_CAUSE,
  flags: {
    '[The queue was due to a staff shortage at the gate].': "We'll [put this right] by [day and time].",
    "Hi Dot, [it's all because of the holidays].": "Hi Dot, we'll [put this right] by [day and time].",
    '[The lost bookings were a result of the server migration].': "We'll [put this right] by [day and time].",
    '[The wait was caused by a problem at the till].': "We'll [put this right] by [day and time].",
    "[The blackout's down to maintenance].": "We'll [put this right] by [day and time].",
    "[All of this is simply because of high demand], and we know it's hard.":
      "We'll [put this right] by [day and time], and we know it's hard.",
  },
  allows: [
    'The delay was due to our own mistake.',
    'Was it due to the frost?',
    'If it is due to the cable, we send a new one.',
    'Your refund is due on Friday.',
    'We are sorry for the trouble that was caused by the storm.',
  ],
});
