import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This sounds as if you doubt the customer. Ask for the detail you need.',
  why: 'A customer who has to prove that they are honest does not come back.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    '(are|were) you .{0,2} (sure|certain|positive) !(to|you) .',
    'where did you (hear|read|see|get) (that|this|it)',
    '(do|can|could) you .{0,2} prove',
  ],
  unless: [
    'sure .{0,3} you .{0,2} (want|like|wish|would)',
    'sure about (cancelling|canceling|closing|deleting|leaving)',
  ],
  span: 'sentence',
  rewrites: ['Could you tell me {the detail you need}'],
  flags: {
    '[Are you sure that it was plugged in]?': 'Could you tell me [the detail you need]?',
    '[Are you absolutely certain of the date]?': 'Could you tell me [the detail you need]?',
    '[Where did you hear that]?': 'Could you tell me [the detail you need]?',
    '[Can you prove that the box was empty]?': 'Could you tell me [the detail you need]?',
  },
  allows: ['Are you sure you want to cancel?', 'I will make sure that it works.', 'When did you hear from the driver?'],
});
