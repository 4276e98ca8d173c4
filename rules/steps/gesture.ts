import { defineStep } from '../defineStep';

const GIFT =
  '(gift|voucher|vouchers|coupon|coupons|discount|upgrade|flowers|chocolates|bonus|goodwill|promo code|gift card|treat|bottle|hamper|points|credits|miles|tokens|gems|store credit|travel credit|compensation|free .|extra (night|day|week|month|credit)|$number off|percent off|free months|month for free|month free|year free)';
const MEAL =
  '(coffee|coffees|dinner|lunch|breakfast|drink|drinks|pint|round|meal|dessert|pizza|cake|box|bunch|dozen|delivery|order|visit|wash|service|tracking|stay|ride|month|next one|night|nights|postage|shipping|table|home)';

export default defineStep({
  label: 'Add a small gesture',
  why: 'Something personal beside the repair says that the relationship matters; it never replaces the repair.',
  source: ['seed 000', 'seed 003', 'Roschk & Gelbrich 2014', 'Haesevoets 2017'],
  match: [
    // We give something.
    `(we|i) (have|will|would|am|are|can)? (also|now|already)? (like to|love to|want to|happy to|glad to|going to)? {offer|send|give|add|include|enclose|put|apply|pop|slip|arrange|issue|load|throw|treat|gift} .{0,8} ${GIFT}`,
    `(we|i) (have|will|would|am|are|can)? (also|now|already)? (like to|love to|want to|happy to|glad to)? {credit|upgrade|compensate|comp} (you|your)`,
    '(we|i) (have)? $also? {put|add|pop|apply|load/past} .{0,2} $number .{0,2} (on your|onto your|to your|in your|into your|towards|for free|months|weeks|points)',
    '(we|i) (have)? $also? {put|add|give|pop/past} .{0,2} (a|one|three|two|another) .? (week|month|year|months|weeks) (of|on|free|for)',
    '(we|i) (have)? $also? {add/past} .{0,1} $number (on top|for|to)',
    '(we|i) (have)? $also? {drop|cut|reduce|waive/past} your .{0,2} (fee|fees|delivery|subscription) ',
    `(a|an|one|two|three|some|your|$number) .{0,2} (gift|voucher|vouchers|credits|bonus points|goodwill credit|cruise credit|store credit|gift card|discount code) .{0,4} (has|have|is|are|will be|comes|come) .{0,2} (been|added|on|waiting|in|enclosed|with|yours)`,
    '(you|yours) .{0,2} find .{0,2} (voucher|vouchers|gift|bottle|coupon)',
    `(as) (a|our) (small|little|one time|token|gesture|modest|personal)? (gesture|token|thank you|thankyou|treat|gift|attention|apology gift|courtesy|sign|present) (of|for|from|we|i|you|here|to|the|please|it|$number|.) `,
    'as a (small|little|one time)? (gesture|courtesy|goodwill|treat)',
    '(gesture of (goodwill|apology|thanks)|goodwill (gesture|credit|payment)|with our compliments)',
    'here is $number off',
    '(the|a|this) code .{0,3} (gives|for|takes|gets) .{0,2} $number',
    '$number (on top|extra) for (the|your|all)',
    'plus $number (from us|for the|on top|from me)',
    `and (also|have)? {put|add|pop|throw|give|send|include/past} .{0,3} ${GIFT}`,
    'and (will)? add $number',
    // A refund of more than what failed.
    '(refund|refunded|sent back|taken|credited|returned|took|comped) .{0,7} (first|whole|full|saturday|sunday|friday|last|months|delivery|entire) (night|nights|stay|month|week|weekend|charge|rental|line rental|day)',
    '(night|nights|stay|weekend|line rental|month|weeks) .{0,5} (is refunded|are refunded|has been refunded|have been refunded|is payed back|are payed back|off your|came off|comes off|is on us|are on us)',
    '$weekday .{0,2} (came|comes|is|was) off your bill',
    'accept (a|an|this|our|the) .{0,2} (complimentary|voucher|gift|dinner|upgrade|credit|discount|free)',
    // It is free, on us.
    `${MEAL} .{0,4} (is|are) (all)? (on (us|me|the house)|mine|ours|free for you|yours|complimentary)`,
    'have (one|it|a coffee|a drink|dinner|lunch|them) on (us|me)',
    '(pour|buy|stand|cook) you (both|all|a|an|two)? .{0,3} (a|glass|coffee|dinner|drink|one|pint|lunch)',
    '(i|we) (invite|would like to invite) (you|all the family|all of you|both of you) .{0,4} (to|for) (eat|dinner|lunch|a|coffee|stay|be our)',
    '(a|one|two|another) (full|further|extra|second|whole)? (hour|night|month|session|visit|wash|week|year) (of .)? (free|for free|on us|on me)',
    '(free|no) charge for (this|your|the) (month|stay|night|week)',
    '(no bill|nothing to pay|costs you nothing|, no expiry)',
    '(we|i) (will)? pay (the repair|the bill|the difference|for that ride)',
    '(also|too|along|as well) .{0,6} (in the (parcel|bag|box|envelope|package)|matching|nothing to pay)',
    '(in the (parcel|bag|box|envelope|package)) (is|are|there is|you will find) (also|too|a|an|the)',
    '(you|please) (can|may)? keep (both|the (wrong|extra|duplicate|original) .)',
    '(we|i) (have|had)? (set aside|waived|ignored|set those aside|set it aside|set that aside)',
    '(loan|courtesy) (bike|car|phone|unit|machine|laptop) .{0,6} (for you|until|till|waiting|free)',
    '(is|are) free for you',
    '(you) (pay|owe) (us)? nothing',
    '(send|mail|show) me .{1,14} (we|i) will (pay|settle|cover)',
    '(like|love|want) to (pay for|treat|invite you)',
  ],
  unless: [
    '(no|not|unable) .{0,3} (offer|give|send|discount|compensate|voucher|vouchers)',
    'feel free',
    '{issue} .{0,3} free of charge',
    'token of (your|my|appreciation for your)',
    'if you .{0,5} gift',
    '(as|marked it as|wrapped as|it is|for) a gift (on|for|from|to|?)',
    '(all|every|for) (guests|members|customers|passengers|bookings)',
    '(under|within|during|in) (warranty|guarantee|the guarantee)',
    '(postage|shipping|returns|first service) .? (back)? (is|are) (on us|free)',
    '(cancel|move|change|return) .{0,6} free of charge',
  ],
  present: [
    "I've added a free month to your plan.",
    'As a gesture of goodwill, the next delivery is free.',
    'We would like to offer you a voucher for two coffees.',
    'Dinner tonight is on us.',
    'You will find two vouchers in the envelope.',
    "I've put 2,000 points on your account for the wait.",
  ],
  absent: [
    'Please feel free to write to us.',
    'We cannot offer a discount.',
    'Breakfast is complimentary for all guests.',
    'I have sent the invoice to your new address.',
    'You can cancel your stay free of charge until Friday.',
  ],
});
