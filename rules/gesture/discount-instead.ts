import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'A discount works beside an apology and a fix, not in their place.',
  why: 'Money off the next order asks the customer to pay again; a small personal gesture beside the repair asks nothing.',
  source: ['seed 000', 'seed 003 (finds vouchers fine)', 'Abeler 2009', 'Roschk & Gelbrich 2014'],
  evidence: 'research',
  match: [
    /\b(?:offer|offering|send|sending|give|giving|have|here(?:'s| is| are)|enclose|enclosed|apply|use|accept|add|added|like you to have)\b.{0,40}\b(?:discount|coupon|voucher|promo(?:tional)? code|store credit|(?:\d+ ?%|\d+ percent|percent|[$€£]\d+|money) off|off your next)\b/,
  ],
  unless: [
    /\b(?:your|the) (?:\w+ )?(?:discount|coupon|voucher|promo code|code) (?:you|that you|is|was|has|did|could)\b|\b(?:cannot|can't|unable|no longer|not)\b|\?$|\brefund/,
  ],
  unlessSteps: { draft: ['action', 'ownership'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will {what puts this right} by {day and time}, and I am adding {a small personal gesture}',
      we: 'We will {what puts this right} by {day and time}, and we are adding {a small personal gesture}',
    },
  ],
  flags: {
    '[Here is a voucher for your trouble].':
      'We will [what puts this right] by [day and time], and we are adding [a small personal gesture].',
    '[We would like to offer you 10% off your next order].':
      'We will [what puts this right] by [day and time], and we are adding [a small personal gesture].',
    '[I can give you a promo code].':
      'I will [what puts this right] by [day and time], and I am adding [a small personal gesture].',
  },
  allows: [
    'We let you down. We have added a voucher for two coffees.',
    'We cannot offer a discount on this model.',
    'Did you use the discount code?',
  ],
});
