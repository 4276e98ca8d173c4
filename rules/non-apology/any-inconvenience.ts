import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: '"Any" and "may have" doubt that something happened. Name the thing instead.',
  why: 'A form of words that fits every failure shows the customer that nobody looked at theirs.',
  source: ['seed 001', 'seed 002', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    // Sorry for any …
    '$sorry .{0,5} [(for|about|over|to) (any|whatever|anything|possible|potential) .]',
    '$sorry $again? [(any|whatever) .{0,2} ($harm|$trouble|concern|worry|offense|harm|delay|delays|stress)]',
    '(excuse|bear with) us? [(for|during)? any .{0,1} ($harm|$trouble|delay|delays)]',
    '(understanding|patience|indulgence) [(for|regarding) (any|possible|potential) .]',
    // … that may have been
    '$sorry .{0,4} [(for|about|that|to) .{1,8} (may|might|could) .{0,2} have]',
    '(regret|lament|deplore) [.{1,6} (may|might|could) .{0,2} have]',
    // … to whom it may concern
    '$sorry .{0,4} [to (anyone|anybody|everyone|everybody|those|whoever|all) .{0,5} (affected|upset|offended|inconvenienced|impacted)]',
  ],
  unless: [
    'sorry (to|for) (ask|bother|interrupt|bothering|asking)',
    '(without|not) .{0,2} any',
    '(may|might|could) have (done|been told|told|warned|called|noticed|known|seen|said)',
    'about (anything|whatever) ?',
  ],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong}', 'that we {what we got wrong} and that you {what it cost you}'],
  flags: {
    "I'm sorry [for any inconvenience].": "I'm sorry that we [what we got wrong].",
    'We regret [any trouble this may have caused you], and have sent a new one.':
      'We regret that we [what we got wrong], and have sent a new one.',
    'Apologies [for the delay you might have experienced].': 'Apologies that we [what we got wrong].',
    'Our apologies [to everyone who was affected].': 'Our apologies that we [what we got wrong].',
    'Sorry [for whatever went wrong on Friday].': 'Sorry that we [what we got wrong].',
  },
  allows: [
    "I'm sorry that we sent the wrong size.",
    'Do you have any trouble with the new lamp?',
    'Sorry to ask, but did you get any mail from us?',
    'Sorry, any chance you could send the photo again?',
    'We apologise for the late delivery.',
    'I am sorry for the wait, and I could have called you sooner.',
  ],
});
