import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: '“Any” and “may have” doubt that something happened. Name the thing instead.',
  why: 'A form of words that fits every failure shows the customer that nobody looked at theirs.',
  source: ['seed 001', 'seed 002', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    // Sorry for any …
    '$sorry .{0,5} [(for|about|over|to) (any|whatever|anything|possible|potential) .]': [
      "I'm sorry [for any inconvenience].",
      'Please accept our sincere apologies [for any trouble caused], and find the corrected invoice attached.',
      'Sorry [for whatever went wrong on Friday].',
      '- Sorry [for any mix-up with the fitting], your new slot is 9am on Tuesday.',
      'We do apologise [for any disruption this may have caused to your lesson].',
    ],
    '(understanding|patience|indulgence) [(for|regarding) (any|possible|potential) .]': [],

    // … that may have been
    '$sorry .{0,4} [(for|about|that|to) .{1,8} (may|might|could) .{0,2} have]': [
      'Apologies [for the delay you might have experienced].',
    ],

    // … to whom it may concern
    '$sorry .{0,4} [to (anyone|anybody|everyone|everybody|those|whoever|all) .{0,5} (affected|upset|offended|inconvenienced|impacted)]':
      ['Our apologies [to everyone who was affected].'],
  },
  unless: [...REGRET, '(may|might|could) have (done|been told|told|warned|called|noticed|known|seen|said)'],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: ['I am sorry for the wait, and I could have called you sooner.'],
});
