import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'A discount works beside an apology and a fix, not in their place.',
  why: 'Customers who got an apology forgave more often than those who were offered money alone.',
  source: ['seed 000', 'seed 003 (finds vouchers fine)', 'Abeler 2009', 'Roschk & Gelbrich 2014'],
  evidence: 'research',
  match: {
    '[(here is|here are|(please|do)? (accept|enjoy|use|take|find|apply|have))] .{0,8} (discount|discounts|coupon|coupons|voucher|vouchers|promo|promotional code|discount code|store credit|rebate)':
      ['[Here is] a voucher for your trouble.', '- [Please accept] a coupon for two coffees.'],

    // The words that offer it: what is offered stays.
    '[(we|i) .{0,6} ({offer|send|give|enclose|apply|add|attach|issue|find|grant}|like you to have) (you|to you|your .{1,2}|on|in)?] .{0,8} (discount|discounts|coupon|coupons|voucher|vouchers|promo|promotional code|discount code|store credit|rebate)':
      [
        '[I can give you] a promo code.',
        "Hi Mia, [we'd like you to have] a discount on your next service.",
        'The tour ran late, and [we are happy to offer you] a voucher for the gift shop.',
      ],
    '[(we|i) .{0,6} ({offer|send|give|enclose|apply|add|attach|grant}|like you to have) (you|to you|your .{1,2}|on|in)?] .{0,6} ((percent|5|10|15|20|25|30|40|50|100) off|money off|off your next|off the next|off of your|off your (order|stay|bill|booking|purchase))':
      ['[We would like to offer you] 10% off your next order.'],
    '[(here is|here are)] .{0,6} (code|credit|points|miles) (for|off|toward|towards) .{0,4} (next|future)': [
      '[Here is] a code for your next visit.',
    ],
    '[you (can|will|may|could) (get|have|use|enjoy|take|receive|find)] .{0,6} (discount|coupon|voucher|store credit|(percent|5|10|15|20|25|30|40|50|100) off|money off)':
      ['[You can have] 20 percent off, as I know the wait was long.'],
  },
  unless: [
    ...QUESTION,
    '(use|have|enjoy|spend) (your|the|this|that) .{0,2} (voucher|coupon|discount|code|credit)',
    '(can not|unable|no longer|not|refund*)',
  ],
  unlessSteps: { draft: ['action', 'ownership'] },
  rewrites: [
    weOrI('we will {put this right} by {day and time}, and you also get'),
    weOrI("we're sorry for {what went wrong}, and on top of that you get"),
  ],
  allows: [
    'We let you down. We have added a voucher for two coffees.',
    'We cannot offer a discount on this model.',
    'Did you use the discount code?',
    'Here is the refund of your discount.',
    'You can use your voucher until May.',
  ],
});
