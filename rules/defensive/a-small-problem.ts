import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This word makes the problem smaller than it is for the customer.',
  why: 'Only the customer knows what it cost them, so making it small sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '[(small|minor|slight|little|tiny|brief)] (delay|delays|issue|issues|inconvenience|problem|problems|hiccup|hiccups|glitch|error|errors|mistake|mistakes|mishap|oversight|setback|flaw|flaws|defect|defects|imperfection|imperfections|setbacks|disruption)',
  ],
  unless: [
    '(only|just|merely|simply|not|no|than) .{0,1} (small|minor|slight|little|tiny|brief)',
    'not .{0,2} a (small|minor|little)',
  ],
  rewrites: ['real', 'serious'],
  flags: {
    'There is a [small] problem with the left shoe.': 'There is a real problem with the left shoe.',
    'We have found [minor] defects in the paint.': 'We have found real defects in the paint.',
    'I know about the [slight] delay.': 'I know about the real delay.',
  },
  allows: [
    'That is not a small problem, and I am sorry.',
    'The small lamp is in stock again.',
    'There is little to add to what you wrote.',
  ],
});
