import { defineRule } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';
import { REFUSAL_WITH_REASON } from '../shared/refusal';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A bare no shuts the door. Give its reason in plain words, or say what is possible.',
  why: 'A final word invites the next one: the customer goes to their bank, to a lawyer or to the public.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: {
    '(is|are|was|were|remain|remains|means) .{0,3} (nonrefundable|nontransferable|non refundable|non returnable|non negotiable|non transferable|not refundable|not transferable|not negotiable|not reimbursed|not compensated|not covered|not payable|not eligible|not entitled|not possible to refund|excluded)':
      ['[Sale items are non-refundable].', '- [Tickets are not refundable]'],
    '(no|any) .{0,1} (refund|refunds|compensation|reimbursement|exception|exceptions|credit) .{0,3} (is|are|was|will|can|be|due|payable|possible|made|given|paid|available|issued|applies)':
      ['[No refund is due in such cases].', "[I'm afraid no exceptions are possible]."],
    '(decision|charge|fee|invoice|it|assessment|refusal) (stands|remains unchanged|will not be changed|can not be (changed|altered|reversed|appealed|overturned))':
      ['[The charge stands], and the invoice is attached.'],
    '(company|airline|hotel|insurance|policy|cover|warranty|guarantee|store|bank) .{0,2} (do|does|did|can|could|will|are|is|would) (not|unable) .{0,3} (refund|reimburse|compensate|waive|exchange|honor|cover|credit|give money|make exceptions|make an exception|offer refunds|pay for|pay out|guarantee|promise)':
      [
        "I've looked at your photos, but [the cover does not pay for rust].",
        "[The airline won't compensate for missed trains].",
      ],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(if|unless|until|whether|should|why|when|where) .{0,3} (refund|decision|charge|policy|it|this|you|your|we|they|there|the) .',
  ],
  unlessSteps: { near: ['action', 'gesture', 'commitment'] },
  span: 'clause',
  rewrites: REFUSAL_WITH_REASON,
  allows: ['Bicycles are not covered unless they are locked.'],
});
