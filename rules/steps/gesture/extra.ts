import type { Expression } from '../../rule';

const PERIOD =
  '(day|days|night|nights|week|weeks|weekend|month|months|year|season|term|session|lesson|class|ride|visit|cover|premium|membership|subscription|rent|fee|fees)';
const OWED =
  '(fee|fees|delivery charge|installation fee|setup fee|postage|excess|surcharge|supplement|cleaning fee|service charge|booking fee|late fee|rent|subscription|premium)';
const TREAT =
  '(voucher|vouchers|coupon|coupons|discount|gift|gifts|flowers|bouquet|chocolates|chocolate|hamper|bottle|wine|dinner|meal|tea|cake|coffee|treat|tin|sample|samples|sticker|stickers|plasters|set|sets|pair|book|ticket|tickets|pass|points|coins|gems|crowns|tokens|credits|toy|lights|stone|balm|candle|box|pack|jar|bag)';

/** Something beyond what was owed. */
export const EXTRA: Expression[] = [
  // It comes on top.
  '(plus|and|with|another|an extra|a further|including) $number .{0,2} (on top|extra|from us|from me|of our own|on the house|for (your|the) (wait|trouble|mess|bother|hassle|taxi|stress|worry|inconvenience|delay|upset|time))',
  '(we|i|and|have|also|, ) (have)? $nowOrAlso? {add|put|pop|give|load|drop/past} .{0,2} $number .{0,3} (to|on|onto|into|in) (your|the|his|her) !(name|calendar|diary)',
  '(we|i) (have)? $nowOrAlso? {pay|send|transfer|credit/past} .{0,3} $number .{0,3} (into|to|in|onto|on) your .{0,6} (for|which|as|towards|because|that covers|and something)',
  'there (is|are) (also|now|already)? (a|an|some|$number|two|three|our) .{0,4} (voucher|discount|gift|bonus|treat|coupon|drink|bottle) .{0,4} (in|on|for|waiting|with|at|under|here)',
  `(a|an|your|with) $number .{0,3} (credit|voucher|discount|code|gift card|coupon|bonus) (on|in|for|to|towards|off|waiting|$)`,
  `(in|into|inside|with) (the|your) (box|parcel|bag|package|envelope|order|delivery|post) (too|as well|also|because|for|there is|is|are)`,
  `{pop|slip|tuck|throw|drop|put|include|add|enclose|pack/past} (in)? (a|an|two|some|three|another|both) .{0,4} ${TREAT} .{0,4} (in|as well|too|with|for|inside|on|, )`,
  // Something that would have cost money is free.
  `(your|the|this|that|our|$month) .{0,4} ${OWED} .{0,6} (is|are|was|were|has been|have been) $nowOrAlso? (waived|credited|on (us|me)|dropped|off|free|scrapped)`,
  `(we|i) (have|had)? $nowOrAlso? (waived|comped) .{0,3} (${OWED}|night|nights|meal|dinner|drinks|breakfast|parking)`,
  `(we|i) (have|had|will)? $nowOrAlso? {refund|return|credit|send/past} (you)? (the|your) .{0,2} $number? .{0,2} (delivery|shipping|postage|installation|booking|setup|parking|breakfast|entry) .{0,3} (charge|fee|cost|price|as well|too|even|not just|because|anyway)`,
  '(full|whole|entire|all) $number? .{0,3} (as well|anyway|even though|although|not just|regardless|nonetheless|still) ',
  '(as|in|for) (a|an|this) (one off|exception|special|small thanks|thank you|apology|one time)',
  '(as|by way of|in) (an|a)? (apology|thanks|sorry|recognition) .{0,3} (i|we|you|here|for (your|the)|of your|, )',
  '(at|for) (half|cost|the (old|standard|same|lower|smaller|original)) (price|rate)',
  '(on the house ($|, |drinks|any|for|of|tonight|next|as|if|whenever|code)|our treat|my treat|drinks included|my shout|our shout)',
  `(get|gets|have|has|give|giving|gave|take|taking|taken|took|knock|knocked|knocking|comes|come|came|is) .{0,8} $number .{0,1} (percent)? off (the|your|this|a|our|for|next|all|final)`,
  `$number .{0,1} ${PERIOD} .{0,6} (comes|come|came|is|are|go|goes|taken|knocked) (off|free|on us)`,
  '(i|we) have extended (it|this|that|your)',
  '(cover|covers|pay|paying|refund|reimburse|settle) .{0,2} (up to|your (taxi|train|parking|petrol|phone|clothes|dinner|hotel|cleaning|bus|bank|travel|fare|fares|bill)|the (taxi|train|bank|parking|cleaning|laundry|bounce|hotel|dinner|difference|overdraft)|whatever (your|the|it|you))',
  '(send|tell|show|mail) (me|us) .{1,14} (and|so|then|, ) .{0,2} (we|i) (will|can) (cover|pay|settle|have it paid|see to it)',
  'as (my|our) (guest|guests)',
  '(room|table|lunch|dinner|breakfast|visit|night|stay|fuel|round|coffee|ticket|lesson) .{0,2} (is|are|with)? on (me|us)',
  'there (is|are) .{1,6} in (the|your) (parcel|box|bag|envelope|package)',
];
