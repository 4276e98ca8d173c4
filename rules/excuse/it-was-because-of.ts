import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTEAD_OF_A_CAUSE, wholeCause } from '../shared/causes';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'This is only a reason: say what you do about it first.',
  why: 'Before a fix a reason sounds like an excuse; once things are put right it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    [wholeCause('$cause')]: [
      '[The queue was due to a staff shortage at the gate].',
      "Hi Dot, [it's all because of the holidays].",
      '[The lost bookings were a result of the server migration].',
      '[The wait was caused by a problem at the till].',
      "[The blackout's down to maintenance].",
      "[All of this is simply because of high demand], and we know it's hard.",
    ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(could not have been avoided|if|whether|might|may|could|can|must|should) .{0,3} {be}',
  ],
  rewrites: INSTEAD_OF_A_CAUSE,
  allows: [
    'The delay was due to our own mistake.',
    'If the delay was due to our mistake, you get the fee back.',
    'This can be due to an old version: try the update from today.',
  ],
});
