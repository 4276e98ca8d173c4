import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'Say what you are sorry for.',
  why: '“This” and “your experience” fit any complaint, so the customer cannot tell that theirs was read.',
  source: ['Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    // … to hear this
    '(sorry|regret) $sorryFiller? [$toHear (of|about)? (this|all this|that)] $': ['We are sorry [to hear this].'],
    '(sorry|regret) $sorryFiller? [$toHear (of|about)? (this|all this|that)] , .': [
      'I am so sorry [to hear about that], Kim.',
      "Hello Omar, I'm sorry [to hear this], and your points are back.",
    ],

    // … for the experience
    '(sorry|apologize|apologies|apology) $sorryFiller? [($toHear|for|about) (of|about)? (your|the|this|that|such) (.{0,2} (bad|poor|negative|unpleasant|disappointing|unsatisfactory|frustrating|terrible|recent))? experience]':
      ['Sorry [for your bad experience with our app].'],

    // … that you had a bad time, an issue
    '(sorry|apologize|regret) $sorryFiller? [$toHear? that? you .{0,4} (bad|poor|negative|unpleasant|disappointing|frustrating|unsatisfactory|terrible|awful) .{0,1} (experience|time|stay|visit|trip|meal)]':
      ['- Sorry [to hear that you had a bad time].'],
    '(sorry|apologize|regret) $sorryFiller? [$toHear? that? you .{0,3} (have|had|having|facing|faced|experiencing|experienced|go through|going through|gone through|running into) (this|issues|problems|trouble|difficulties|(this|these|that|such) .)] $':
      ["I'm sorry [you're having trouble]."],

    // … and thanks for the patience
    '^ (our|my)? .{0,2} $sorry $sorryFiller? [and (thank|thanks) .{0,2} for .{0,2} (patience|understanding|waiting|bearing|cooperation)]':
      ['Our apologies [and thank you for your patience].'],
  },
  unless: [...REGRET],
  unlessSteps: { near: ['ownership', 'impact'] },
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: [],
});
