import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'An honest no is fine. Add what is possible instead.',
  why: 'A no without a next step leaves the customer where they were.',
  source: ['customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: [
    '(unfortunately|regrettably|sadly) .{0,8} (not|unable|impossible|no)',
    '(i am|we are) afraid .{0,8} (not|unable|impossible|no)',
  ],
  unless: [
    '(but|however|instead|though) .{0,6} (can|will|have|offer|could|would|please)',
    '(you|your) .{0,4} (not|no)',
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
    '[Sadly we have no table left].': 'What we can do is [your offer].',
  },
  allows: [
    'Unfortunately we cannot change the colour, but we can send a cover for it.',
    'Unfortunately the train was late.',
    'I am afraid of heights too.',
  ],
});
