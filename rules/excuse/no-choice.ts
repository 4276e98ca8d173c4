import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Somebody decided it: say “we decided”, and what you can do now.',
  why: 'A decision without a decider tells the customer that nobody minds.',
  source: ['seed 002', 'seed 004', 'ICTS'],
  evidence: 'practice',
  match: {
    '(we|they|i) [(have|had|were left with) no (other)? (choice|option|alternative) (other than|but) to] .': [
      'I hear that we [had no choice but to] close the pool.',
      "Hi Gwen, we've had to wait too, and we [had no option but to] cancel the class.",
      '- We [had no alternative but to] sell your seats.',
      'They [were left with no choice but to] tow the car.',
    ],
    '(we|they|i) [(were|was|have been|had been) .{0,1} (forced|compelled) to] .': [
      'We [were forced to] raise the fee.',
      'We [were compelled to] move the course online, and I know that you wanted to be there.',
    ],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  span: 'match',
  rewrites: ['decided to'],
  allows: [],
});
