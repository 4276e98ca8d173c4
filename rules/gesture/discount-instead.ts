import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'A discount works beside an apology and a fix, not in their place.',
  why: 'Customers who got an apology forgave more often than those who were offered money alone.',
  source: ['seed 000', 'seed 003 (finds vouchers fine)', 'Abeler 2009', 'Roschk & Gelbrich 2014'],
  evidence: 'research',
  match: [
    '({offer|send|give|have|enclose|apply|use|accept|add|attach|issue|find|enjoy|grant}|here is|here are|like you to have) .{0,10} (discount|discounts|coupon|coupons|voucher|vouchers|promo|promotional code|discount code|store credit|rebate)',
    '({offer|send|give|have|enclose|apply|use|accept|add|attach|grant|take|get}|here is|here are) .{0,8} ((percent|5|10|15|20|25|30|40|50|100) off|money off|off your next|off the next|off of your|off your (order|stay|bill|booking|purchase))',
    '({give|send|offer}|here is) .{0,6} (code|credit|points|miles) (for|off|toward|towards) .{0,4} (next|future)',
  ],
  unless: [
    '(your|the) .{0,1} (discount|coupon|voucher|code) (you|that you|is|was|has|did|could)',
    '(can not|unable|no longer|not|refund*)',
    '?',
  ],
  unlessSteps: { draft: ['action', 'ownership'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will {what puts this right} by {day and time}, and I am adding {a small personal gesture}',
      we: 'We will {what puts this right} by {day and time}, and we are adding {a small personal gesture}',
    },
    {
      i: 'First I will {what puts this right}, by {day and time}',
      we: 'First we will {what puts this right}, by {day and time}',
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
