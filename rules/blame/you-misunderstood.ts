import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This says that the customer got it wrong. You can explain without saying so.',
  why: 'Nobody likes to be told that they misread; the explanation helps just as well by itself.',
  source: ['seed 004', 'seed 002', 'ICTS'],
  evidence: 'practice',
  match: {
    'you .{0,4} ({misunderstand|misread|misinterpret|mishear|misjudge|misremember|misconstrue|miscalculate}|mistook|mistaken)':
      [
        '[I think you misunderstood the offer].',
        '[You are mistaken about the date].',
        "Hi Liv, [you've misread the second line].",
      ],
    'you .{0,3} (are|were|be|have|got|being) .{0,1} (confused|confusing|mixing|mixed|mistaken|unaware|misguided)': [
      "[I'm afraid you're confusing two bills].",
    ],
    'you .{0,3} (referring|refer|thinking) (to|of) (another|a different|the wrong|some other|someone)': [
      '[You may be thinking of another shop].',
    ],
    '(misunderstanding|confusion|error|mistake|misconception|fault|mix up) (on|at|from) your (end|side|part)': [
      '[There was some confusion on your end].',
    ],
  },
  unless: ['(by|from|of) our .', 'not you .', 'you (are|were) not .{0,2} (wrong|mistaken|confused)'],
  span: 'clause',
  rewrites: [
    weOrI('We should have explained this better: {the explanation}'),
    'Here is how it works: {the explanation}',
  ],
  allows: ['You are not mistaken.', 'I understand that you were confused by our letter.'],
});
