import { defineRule } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';
import { REFUSAL_WITH_REASON } from '../shared/refusal';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'An honest no is fine. Add what is possible instead.',
  why: 'A no without a next step leaves the customer where they were.',
  source: ['customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: {
    '(i am|we are|am) afraid .{0,1} (that)? (we|i|this|it|that|there|your|our .|the .) .{0,3} (not|unable|impossible|no) .{0,3} $whatIsRefused':
      ["[I'm afraid that it is not possible].", "[I'm afraid that isn't allowed]."],
    '(unfortunately|regrettably|sadly) .{0,3} (we|i|this|it|that|there|your|our .|the .) .{0,3} (not|unable|impossible|no) .{0,3} $whatIsRefused':
      [
        '[Unfortunately, your ticket is not valid for the exchange we offer].',
        '- [Sadly the swap is not possible]',
        "[Unfortunately there's no extra bed available].",
        '[Regrettably the blue one is not available].',
      ],
  },
  unless: [
    ...WAY_FORWARD,
    '(we|i) .{0,2} (can|could|do|will|would|am|are) (not|unable) .{0,3} $whatIsRefused',
    '(but|however|instead|though|so|and|only|yet) .{0,6} (can|will|have|offer|could|would|please|you|are|is|best|has) !not',
    '(possible|impossible) .{0,2} to .',
  ],
  unlessSteps: { near: ['action', 'question', 'commitment', 'gesture', 'ownership', 'followup'] },
  span: 'clause',
  rewrites: REFUSAL_WITH_REASON,
  allows: [
    'Unfortunately we cannot change the colour, but we can send a cover for it.',
    "- Sorry, and I'm afraid the room is not available on Friday, and Saturday is free.",
    'Regrettably it is not possible to replace the strap.',
  ],
});
