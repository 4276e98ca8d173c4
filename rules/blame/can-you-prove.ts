import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This question doubts the customer. Ask for the detail that you need.',
  why: 'A customer who has to prove that they are honest does not come back.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    'where did you (hear|read|see|get) (that|this|it)': ['[Where did you hear that]?'],
    '(do|can|could) you .{0,2} prove': [
      '[Can you prove that the box was empty]?',
      'I have the log here, but [can you prove that it was off]?',
    ],
    '(are|were) you .{0,2} (sure|certain|positive) (of|about) (the|your|that|this) .': [
      '[Are you absolutely certain of the date]?',
    ],
    'why (did|do|have|had|would|could) (not you|you not) .': [
      "[Why didn't you call us]?",
      "Hi Dee, [why didn't you open the mail]?",
    ],
  },
  unless: ['you not (get|receive|have) .'],
  span: 'to-end',
  rewrites: ['Could you tell me {the detail you need}'],
  allows: ['Why did you not get the code?'],
});
