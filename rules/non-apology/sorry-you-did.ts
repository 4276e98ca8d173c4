import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This is sorry about what the customer did or missed. Say what you are sorry for yourself.',
  why: 'An apology for the customer’s own doing is a reproach in polite words.',
  source: ['Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    '$sorry $again? [$hear? that? you .{0,3} (misunderstood|misread|misinterpreted|mistook|misheard|overlooked|assumed|unaware|mistaken)]',
    '$sorry $again? [$hear? that? you .{0,2} not .{0,2} (read|notice|noticed|see|realize|realise|understand|check|aware|know|mention|ask|contact|speak|inform|bring|raise|take the time|give us|given us|allow us)]',
    '$sorry $again? [(that|if)? (it|this|that|the notice|our . ) (passed you by|escaped (you|your)|slipped your)]',
    '$sorry $again? [that? you (chose|decided|opted|preferred|elected|saw fit|felt the need|felt it necessary) (to|not to)?]',
    '$sorry $again? [that? you (had|have|need|needed) to ((leave|give|post|write) .{0,5} (review|reviews|star|stars|rating|comment|comments|feedback|this|here)|resort|vent)]',
    '$sorry $again? [that? you .{0,4} over (this|that|it|such|something|one|a)]',
  ],
  unless: [
    'you should not',
    'you (did|could|were) not (receive|get|have)',
    '(because|when|after|as|since) (we|i|our|my)',
    'have to (wait|write again|chase|contact)',
  ],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong}', 'that we {what we got wrong} and that you {what it cost you}'],
  flags: {
    'I am sorry [that you misread our delivery times].': 'I am sorry that we [what we got wrong].',
    "We're sorry [you didn't notice the sign by the pool], Kim.": "We're sorry that we [what we got wrong], Kim.",
    'Sorry [you had to leave two stars].': 'Sorry that we [what we got wrong].',
    'We regret [that you chose to write this in public].': 'We regret that we [what we got wrong].',
  },
  allows: [
    'I am sorry that you were not told about the roadworks.',
    'Sorry that you did not get our letter.',
    "We're sorry you had to wait until nine.",
    'I am sorry that we did not tell you about the fee.',
  ],
});
