import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This slams the door. Say what you can still do, however small.',
  why: 'A final word invites the next one: the customer goes to their bank, to a lawyer or to the public.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    // No refund, no compensation …
    '(is|are|was|were|remain|remains|means) .{0,3} (nonrefundable|nontransferable|non refundable|non returnable|non negotiable|non transferable|not refundable|not transferable|not negotiable|not reimbursed|not compensated|not covered|not payable|not eligible|not entitled|not possible to refund|excluded)',
    '(we|i|company|airline|hotel|insurance|policy|cover|warranty|guarantee) .{0,2} (do|does|did|can|could|will|are|is|am|would) (not|unable) .{0,3} (refund|reimburse|compensate|waive|exchange|honor|cover|credit|give money|make exceptions|make an exception|offer refunds|pay for|pay out|remove the)',
    '(no|any) .{0,1} (refund|refunds|compensation|reimbursement|exception|exceptions|credit) .{0,3} (is|are|was|will|can|be|due|payable|possible|made|given|paid|available|issued|applies)',
    // Final, correct, it stands
    '(decision|charge|fee|invoice|it|assessment|refusal) (stands|remains unchanged|will not be changed|can not be (changed|altered|reversed|appealed|overturned))',
  ],
  unless: [
    'unless (there|you|the|it|they) .',
    '$forward',
    '(but|however|instead|though|so|that is why|what) .{0,4} (i|we) (can|will|have|could|am|are) !(not|unable) .',
    '(if|unless|until|whether|should|why|when|where) .{0,3} (refund|decision|charge|policy|it|this|you|your|we|the) .',
    '(now|again) $',
    '(not|no longer|never) .{0,1} (final|correct|accurate|valid|closed|settled|justified|reasonable)',
    '(wrong|mistake|sorry we|in error|mistakenly|wrongly) .',
    '(we|i) .{0,2} (have|will) .{0,1} (refunded|refund|waived|waive|credited|reversed|made an exception)',
    '(thank|hope|sure|ensure|check|verify) .',
    '?',
  ],
  unlessSteps: { near: ['action', 'gesture', 'commitment'] },
  span: 'sentence',
  rewrites: [{ i: 'What I can do for you is {your offer}', we: 'What we can do for you is {your offer}' }],
  flags: {
    '[Sale items are non-refundable].': 'What we can do for you is [your offer].',
    '[We do not compensate for lost time].': 'What we can do for you is [your offer].',
    '[No refund is due in such cases].': 'What we can do for you is [your offer].',
  },
  allows: [
    'We cannot refund the fee, but we can move your date for free.',
    'The charge was not correct, and we have reversed it.',
    'Is the amount correct now?',
    'We will refund the fare today.',
    'Bicycles are not covered unless they are locked.',
  ],
});
