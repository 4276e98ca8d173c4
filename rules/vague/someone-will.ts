import { defineRule } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Say who: you, or a colleague by name.',
  why: 'A promise that belongs to nobody is one that the customer cannot count on.',
  source: ['seed 001', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    // Somebody, whoever that is.
    '[(someone|somebody|one of (us|(our|the|my) .{1,3}))] (will|shall|should|would|can|is going to) .{0,2} !(you|we|i|happy|glad|love)':
      [
        '[Someone] will come and see you.',
        "[Someone]'ll bring you the key.",
        '[One of our technicians] will call you.',
        'The lift is running again, and [somebody] should check the door too.',
      ],
    '[(someone|somebody) (from|in|at) .{0,3}] (will|shall|should|would|can) .{0,2} !(you|we|i|happy|glad|love)': [
      '[Someone from the depot] will come.',
    ],
    '[(a|another) .{0,2} (member|colleague|representative|rep|agent|specialist|expert|executive|advisor|adviser|supervisor) (of|from|in|at)? .{0,4}] (will|shall|should|is going to) .{0,2} !(you|we|i|happy|glad|love)':
      ['- [A member of our staff] will measure the window.'],
    '(will|shall|let us|let me|going to) .{0,2} (get|have|ask) [(someone|somebody|(one of|a colleague|a member) .{0,4})] (to)? .':
      ["I'll ask [someone] to measure it again."],
    '[(the|our|a|your)? (relevant|appropriate|concerned|respective|right|responsible|correct|proper|competent) (team|teams|department|departments|person|people|colleague|colleagues|authorities|party|parties|desk|unit) .{0,2}] (will|shall|should|can|is going to|are going to)':
      [],

    // A department as a whole.
    '[(our|the|my) .{0,4} (team|department|colleagues|staff|specialist|specialists|engineers|experts|desk|office|lads|guys|relations|support|care)] (will|shall|should|would like to) .{0,3} {sort|resolve|fix|solve|assist|help|handle|review|check|investigate|address|deal|take care|look|contact|answer|call|reply|respond|revert|follow|reach|advise|inform|pick|process|decide|write|get}':
      ['I hear that [the relevant department] will help.', '[Our support team] will check the meter.'],
    '[((our|the|your) .{0,2})? (team|relations|support|department|desk)] will .{0,2} (contact|answer|reply|respond|revert|call|reach|write|email) (you|by|to|out|back|on)':
      [],
    '[((our|the|your) .{0,2})? (team|desk|shift|department|colleagues|office)] {pick} (it|this|that) up': [],
  },
  unless: [
    ...QUESTION,
    '(inevitably|always|be left|miss out)',
    '(when|if|once|so|where|unless) .{0,1} (someone|somebody|it|this|that|a|our|the|these|they)',
    '$byWhen',
    '(happy|glad|love|pleased|delighted) to',
  ],
  unlessSteps: { near: ['commitment'] },
  rewrites: ['{name}'],
  allows: ['Someone will come on Friday at 9.', 'Please leave the gate open, so that someone can come in.'],
});
