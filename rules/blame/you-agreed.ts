import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'Holding a signature against the customer sets you against each other. Say what is possible now.',
  why: 'It sounds like a lawyer’s letter, and it does not answer the surprise.',
  source: ['ICTS', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    'you .{0,2} signed (the|our|a|this|that|it|off|for|to|and|when|on|at|your)': [
      '[You signed the form at the counter].',
    ],
    '(you|$customers) .{0,2} (agreed|agree|accepted|accept|ticked|consented|consent|approved|authorized|acknowledged|initialed) .{0,3} (to|the|our|this|these|that|it|off)':
      [
        '[By using the app you agree to the fees].',
        '[I see that you accepted the terms at checkout].',
        '[You clicked Accept on the second page].',
        "[You've agreed to the price list].",
      ],
    '(which|that|terms|conditions|contract|policy|box|form) you .{0,2} (ticked|accepted|signed|agreed|confirmed)': [
      'Hi Ravi, [the contract you signed runs for two years].',
    ],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(if|unless|once|when|until|before|that|whether|hope) you (agree|accept|approve|consent|sign|authorize) .',
    '(never|not) .{0,1} (agree|agreed|accept|accepted|sign|signed|consent|consented|approve|approved|authorize|authorized)',
  ],
  span: 'clause',
  rewrites: [
    weOrI('We can see why this came as a surprise. What we can do is {your offer}'),
    weOrI("We can't change that, because {the reason}. What we can do is {your offer}"),
  ],
  allows: ['If you agree to the date, I will book it.', 'You never agreed to this.'],
});
