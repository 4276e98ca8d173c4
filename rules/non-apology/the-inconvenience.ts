import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  severityWhen: { 'only-apology': 'warning' },
  message: 'This names no event. Say what happened, and the apology becomes real.',
  why: '“Inconvenience” is what every company writes, and it makes the loss sound small.',
  source: ['seed 002', 'HDI (O’Flahavan)', 'Lazare'],
  evidence: 'practice',
  match: {
    '$sorry $sorryFiller? [$toHear? (of|about|for|over)? (the|this|that|these|those|all|such|your|an|some)? .{0,2} $inconvenience]':
      [],
    '$sorry .{0,4} [(for|about|over|of) (the|this|that|these|those|all|such|your|an|some)? .{0,3} $inconvenience]': [
      'We apologise [for the inconvenience caused].',
      'Sorry again [for all the hassle], Kim.',
      'Please accept our apologies [for the disappointment you experienced].',
      '- Apologies [for the inconvenience].',
      'We apologise [for all of the long inconvenience].',
    ],
    '$sorry .{0,4} [(for|about|over) (the|this|that|these|all|your|some) (whole|recent|current|little|small|slight|unfortunate|obvious|above|resulting|technical|initial|unforeseen|various|other)? $vagueTrouble]':
      ['Im sorry [about the confusion].', "I'm so sorry [for the trouble], and I've sent the right lens today."],
    '$sorry .{0,2} [that there (is|was|are|were|has been|have been) .{0,3} ($inconvenience|$vagueTrouble)]': [
      'Sorry [that there were issues], your booking now reads 14 May.',
    ],
    '(excuse|excuses|pardon) [(for|about) (the|this|these|those|such) .{0,2} ($inconvenience|$vagueTrouble|disturb|disturbance|disturbances)]':
      [],
  },
  unless: [
    ...REGRET,
    '$inconvenience .{0,1} (caused|created) by (the|a|an|our|your) !(delay|issue|problem|inconvenience|matter|situation|incident)',
    '(trouble|issues|problems) (with|in) !(this|that|it|us)',
    // The event stands beside it.
    '(for|about) (the|this|that|all|our|your|my)? !(the|this|that|all|any|your|our|my|inconvenience|inconveniences|trouble|confusion|hassle|disappointment|frustration|issue|issues|problem|problems|great|undue|unnecessary) .{0,8} and .{0,4} ($inconvenience|$vagueTrouble)',
    '(disruption|mix up|disappointment) (to|of|in|at|on) (the|a|your|our)',
    '(inconvenience|hassle|trouble|frustration|disappointment|issue|problem|issues|problems|annoyance|bother) (of|with) (#Gerund|a|the|your|our|having|two|an)',
  ],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {what went wrong} and for {what it meant for you}'],
  allows: [
    'I am sorry for the disruption to your journey home on Sunday.',
    'Sorry for the inconvenience of having to send the lamp back.',
  ],
});
