import { defineStep } from '../defineStep';
import { EXTRA } from './gesture/extra';

const GIFT =
  '(gift|voucher|vouchers|coupon|coupons|discount|upgrade|flowers|chocolates|bonus|goodwill|promo code|gift card|treat|bottle|hamper|points|credits|miles|tokens|gems|store credit|travel credit|compensation|free !(of)|extra (night|day|week|month|credit)|$number off|percent off|free months|month for free|month free|year free)';
const MEAL =
  '(coffee|coffees|dinner|lunch|breakfast|drink|drinks|pint|round|meal|dessert|pizza|cake|box|bunch|dozen|delivery|order|visit|wash|service|tracking|stay|ride|month|next one|night|nights|postage|shipping|table|home)';

export default defineStep({
  label: 'Add a small gesture',
  why: 'Something personal beside the repair says that the relationship matters; it never replaces the repair.',
  source: ['seed 000', 'seed 003', 'Roschk & Gelbrich 2014', 'Haesevoets 2017'],
  when: 'recovery',
  match: [
    // We give something.
    `(we|i) (have|will|would|am|are|can)? (also|now|already)? (like to|love to|want to|happy to|glad to|going to)? {offer|send|give|add|include|enclose|put|apply|pop|slip|arrange|issue|load|throw|treat|gift} .{0,8} ${GIFT}`,
    '(we|i) (have)? $nowOrAlso? {put|add|give|pop/past} .{0,2} (a|one|three|two|another) .? (week|month|year|months|weeks) (of|on|free|for)',
    '(you|yours) .{0,2} find .{0,2} (voucher|vouchers|gift|bottle|coupon)',
    'as (a|our) (small|little|one time|modest|personal)? (gesture|courtesy|goodwill|treat|token|thank you|thankyou|attention|present)',
    '(the|a|this) code .{0,3} (gives|for|takes|gets) .{0,2} $number',
    `and (also|have)? {put|add|pop|throw|give|send|include/past} .{0,3} ${GIFT}`,
    // What was enjoyed is not charged for. A refund is the fix, and not personal.
    '(night|nights|stay|weekend|line rental|month|weeks) .{0,5} (off your|came off|comes off|is on us|are on us)',
    '(we|i) (have)? $nowOrAlso? (take|took|taken|knocked) $number (percent)? off',
    '(we|i) (have)? (also)? {add|put|send|give|pay|transfer/past} (you)? .{0,1} $number (euro|euros|pounds|dollars|percent|kr|francs)? (of our own|from us|for the (distress|trouble|wait|upset|worry|hassle|time|stress|lost|inconvenience)|for your (time|trouble|patience|wait))',
    // It is free, on us.
    `${MEAL} .{0,4} (is|are) (all)? (on (us|me|the house)|mine|ours|free for you|yours|complimentary)`,
    '(flowers|bouquet|hamper|chocolates|bottle|voucher) .{0,4} (is|are) (now|already)? (on (its|their) way|in the post)',
    '(no bill|nothing to pay|costs you nothing|, no expiry)',
    '(also|too|along|as well) .{0,6} (in the (parcel|bag|box|envelope|package)|matching|nothing to pay)',
    '(is|are) free for you',
    '(like|love|want) to (pay for|treat|invite you)',
    ...EXTRA,
  ],
  unless: [
    '(no|not|unable) .{0,3} (offer|give|send|discount|compensate|voucher|vouchers)',
    '(all|every|for) (guests|members|customers|passengers|bookings)',

    // Money for what failed is compensation: owed, and not personal.
    '{offer|give|issue|apply|add} .{0,3} (a|an)? $number .{0,2} (account|bill)? credit $',
  ],
  present: [
    "I've added a free month to your plan.",
    'As a gesture of goodwill, the next delivery is free.',
    'We would like to offer you a voucher for two coffees.',
    'Dinner tonight is on us.',
    'The second night is on us.',
    'I have added 40 euros of our own.',
    'October is free for you.',
    'You will find two vouchers in the envelope.',
    'There is also a small present in the parcel.',
    'Plus 20 dollars from us.',
    'The booking fee has been waived.',
    'Come for dinner as my guests.',
    'I have extended your pass until June.',
    'You will get 40 off your next bill.',
    "I've put 2,000 points on your account for the wait.",
    'A bouquet for your mother is on its way.',
    'There is a bottle of wine waiting at the desk.',
    'I have slipped a tin of tea inside for you.',
    'We have waived the late fee.',
    'For the wait I have taken 20 percent off.',
    'By way of apology we have kept you two seats for the spring concert.',
  ],
  absent: ['Breakfast is complimentary for all guests.', 'I can offer you a 5 pound credit.'],
});
