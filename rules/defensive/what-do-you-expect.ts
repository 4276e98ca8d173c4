import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'A question like this mocks. Ask what would help, or offer it.',
  why: 'It tells the customer that they ask too much, and it is what they will quote.',
  source: ['seed 004', 'ICTS'],
  evidence: 'practice',
  match: {
    '[what (exactly|else|more|on earth)? (am i|are we|is he|is she|was i|were we|do you expect|did you expect|would you have) (me|us|supposed|meant|expected|exactly|actually)? .{0,2} (to do|do|doing|drag|say|build|magic) .{0,8}] ?':
      [
        '[What am I supposed to do about it]?',
        '[What do you expect me to do]?',
        'The van is full, so [what else would you have us do]?',
        'And [what exactly are we meant to do with it]?',
      ],
    '[(how|why) (am i|are we|should we|should i|was i|were we) (supposed|meant|expected)? to? .{0,1} (know|read|guess|have known|predict|foresee|tell) .{0,8}] ?':
      ['- [How are we supposed to know that]?', '[How should I know]?'],
    '[(and)? what do you (want|expect) (me|us) to do .{0,6}] ?': ['[What do you want us to do now]?'],
  },
  rewrites: ['Would {a refund or a replacement} help', 'What would put this right for you'],
  allows: [],
});
