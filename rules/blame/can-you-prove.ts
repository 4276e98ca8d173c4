import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This question doubts the customer. Ask for the detail that you need.',
  why: 'A customer who has to prove that they are honest does not come back.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    'where did you (hear|read|see|get) (that|this|it)': {
      '[Where did you hear that]?': 'Could you tell me [the detail you need]?',
    },
    '(do|can|could) you .{0,2} prove': {
      '[Can you prove that the box was empty]?': 'Could you tell me [the detail you need]?',
      'I have the log here, but [can you prove that it was off]?':
        'I have the log here, but could you tell me [the detail you need]?',
    },
    '(are|were) you .{0,2} (sure|certain|positive) (of|about) (the|your|that|this) .': {
      '[Are you absolutely certain of the date]?': 'Could you tell me [the detail you need]?',
    },
    'why (did|do|have|had|would|could) (not you|you not) .': {
      "[Why didn't you call us]?": 'Could you tell me [the detail you need]?',
      "Hi Dee, [why didn't you open the mail]?": 'Hi Dee, could you tell me [the detail you need]?',
    },
  },
  unless: ['you not (get|receive|have) .'],
  span: 'to-end',
  rewrites: ['Could you tell me {the detail you need}'],
  allows: ['Why did you not get the code?'],
});
