import { defineRule } from '../defineRule';

const REFUSED =
  '(refund|reimburse|compensate|change|waive|cancel|exchange|honor|credit|make|give|offer|provide|replace|remove|accept|allow|extend|process|accommodate|help|assist|move|reverse|adjust|issue|grant|do|approve|return|cover|reinstate|rebook|guarantee|restore|recover|amend|override|possible|available|entitled|eligible|refundable|allowed|permitted|covered)';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'An honest no is fine. Add what is possible instead.',
  why: 'A no without a next step leaves the customer where they were.',
  source: ['customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: [
    `(unfortunately|regrettably|sadly) .{0,3} (we|i|this|it|that|there|your|our .|the .) .{0,3} (not|unable|impossible|no) .{0,3} ${REFUSED}`,
    `(i am|we are|am) afraid .{0,1} (that)? (we|i|this|it|that|there|your|our .|the .) .{0,3} (not|unable|impossible|no) .{0,3} ${REFUSED}`,
  ],
  unless: [
    '$forward',
    '(but|however|instead|though|so|and|only|yet) .{0,6} (can|will|have|offer|could|would|please|you|are|is|best|has) .',
    '(you|your) .{0,2} (were|was|had|have|did|could) (not|no)',
    '(not|no) .{0,3} (did|have) .',
    '(unfortunately|sadly) .{0,3} (did|had|was|were) not .',
    '(unless|until|before|yet|any more|anymore) .',
    '(mistake|our fault|failed|should have) .',
    '(eta|date|timeline|timescale|timeframe) .',
  ],
  unlessSteps: { near: ['action', 'question', 'commitment', 'gesture', 'ownership', 'followup'] },
  span: 'to-end',
  rewrites: [
    { i: 'what I can do is {your offer}', we: 'what we can do is {your offer}' },
    {
      i: 'I cannot {what is not possible}, and what I can do is {your offer}',
      we: 'we cannot {what is not possible}, and what we can do is {your offer}',
    },
  ],
  flags: {
    '[Unfortunately we are unable to change the colour].': 'What we can do is [your offer].',
    "[I'm afraid that it is not possible].": 'What I can do is [your offer].',
    '[Sadly we cannot accommodate a cot].': 'What we can do is [your offer].',
  },
  allows: [
    'Unfortunately we cannot change the colour, but we can send a cover for it.',
    'Unfortunately the train was late.',
    'I am afraid of heights too.',
  ],
});
