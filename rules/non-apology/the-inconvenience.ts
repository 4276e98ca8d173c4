import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This names no event. Saying what happened makes the apology real.',
  why: '"Inconvenience" is what every company writes, and it makes the loss sound small.',
  source: ['seed 002', 'HDI (O’Flahavan)', 'Lazare'],
  evidence: 'practice',
  match: [
    '$sorry #Adverb? [$hear (of|about) .{0,3} (inconvenience|inconveniences|hassle|bother|trouble|confusion|disruption)]',
    '$sorry .{0,3} [(for|about|over) .{0,4} (inconvenience|inconveniences|inconveniencing|hassle|bother|disappointment|frustration|discomfort|annoyance|mishap|disruption|upset|unpleasantness|distress)]',
    '$sorry #Adverb? [(the|this|that|all|such|your|an) .{0,3} (inconvenience|inconveniences|inconveniencing|hassle|bother|disappointment|frustration|discomfort|annoyance|mishap|disruption|upset|unpleasantness|distress)]',
    '$sorry .{0,3} [(for|about|over) (the|this|that|all|your|some) #Adverb? #Adjective? (trouble|confusion|mix|misunderstanding|miscommunication|issue|issues|problem|problems|situation|difficulties|difficulty)]',
  ],
  unless: [
    '(sorry|apologies|apology|apologize|regret) (that|we|i|our) .{1,12} and',
    '$sorry .{0,3} for #Adverb? #Gerund',
    /\bfor (?!(?:the|this|any|all|your) (?:\w+ )?(?:confusion|trouble|issues?|problems?|inconvenience\w*|disappointment|frustration)\b)[^,.;]{3,60}? and (?:for )?(?:(?:the|all|this|any) )?(?:\w+ )?(?:inconvenience|hassle|trouble|frustration|confusion|disruption)/i,
    '(inconvenience|hassle|trouble|frustration|disappointment|issue|problem|issues|problems) (of|with) (#Gerund|a|the|your|our|having|two|an)',
    'sorry (to|for) (ask|bother|interrupt|bothering|asking)',
  ],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong} and that you {what it cost you}', 'that we {what we got wrong}'],
  flags: {
    'We apologise [for the inconvenience caused].':
      'We apologise that we [what we got wrong] and that you [what it cost you].',
    'Sorry again [for all the hassle], Kim.':
      'Sorry again that we [what we got wrong] and that you [what it cost you], Kim.',
    'Please accept our apologies [for the disappointment you experienced].':
      'Please accept our apologies that we [what we got wrong] and that you [what it cost you].',
    'Im sorry [about the confusion].': 'Im sorry that we [what we got wrong] and that you [what it cost you].',
  },
  allows: [
    'I am sorry for sending the wrong size and for the inconvenience of a second trip.',
    'We are sorry for the late delivery and the inconvenience it caused you.',
    "I know it's inconvenient to send the form again.",
    'You can come by at your convenience.',
  ],
});
