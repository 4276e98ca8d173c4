import type { Expression } from '../../rule';
import { OFTEN, SURE } from './words';

const MONEY =
  '(refund|payment|money|fee|fees|charge|charges|deposit|difference|amount|supplement|sum|price|euro|euros|pounds|dollars|quid|kr|balance|credit|cost|fare)';

/** We have done it, or it has been done. */
export const DONE: Expression[] = [
  // Anything else we have done with it, except looking, talking and failing.
  `(i|we) have $nowOrAlso? $nowOrAlso? !(over|fed|reported|escalated|contacted|completed|invested|popped|emailed|reminded|gathered|welcomed|expanded|won|grown|seen|0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|flagged|submitted|alerted|notified|filed|read|reread|seen|noted|noticed|heard|received|had|been|got|tried|looked|checked|double|reviewed|shared|passed|forwarded|made|let|caused|taken|told|informed|discussed|mentioned|addressed|raised|relayed|also|always|never|not|no|any|some|the|a|an|your|our|only|to|failed|missed|lost|forgotten|broken|charged|kept|left|ignored|given|enjoyed|loved|found|known|understood|considered|investigated|done|used|explained|asked|sent|put|brought|provided|replied|answered|written|spoken|said|stated|advised|just|already|now|met|identified|confirmed|recorded|logged|thought|been|experienced|treated|overcharged|delayed|disappointed|upset|ruined|hurt|overlooked|misread|misunderstood|it|this|that|seen|gone|come|worked|served|welcomed|hosted|introduced|launched|built|developed|designed|offered) (it|them|both|this|that|these|you|your|the|a|an|all|another|$number)`,
  // We have done it.
  `(we|i) (have|had)? $nowOrAlso? $nowOrAlso? ({${SURE}|cancel|correct/past}|rewritten)`,
  `(we|i) have $nowOrAlso? $nowOrAlso? {${OFTEN}/past} (it|them|this|that|both|you|your|his|her|the|a|an|another|for|$number|out|off|back|down|up)`,
  `(we|i) $nowOrAlso? {fix|correct|cancel|remove|swap|repair|order|return|send|give|pay|move|put|switch|rewrite|clear|extend|lift|roll/past} (it|them|this|that|both|you|your|the|a|an|another|$number) .{0,9} (back|today|tonight|now|this morning|this afternoon|yesterday|last night|just now|ago|on your account|off your|for you)`,
  '(we|i) (have|had)? $nowOrAlso? {take|knock|deduct/past} .{0,6} (off|from) (your|the|next|this) (next|final|last)? (bill|invoice|folio|account|rent|balance|order|total|statement)',
  // It has been done.
  `(your|the|this|that|it|they|both|all|everything|these|$number|fee|charge|charges|account) .{0,6} (is|are|was|were|has been|have been|will be|is being|gets|get) $nowOrAlso? $nowOrAlso? {refund|reimburse|credit|reverse|waive|reinstate|restore|void|rebook|reissue|resend|wipe|reactivate|unlock/past}`,
  `(your|the|this|it|they|both|all|everything|$number) .{0,3} (has|have) $nowOrAlso? been $nowOrAlso? {repair|replace|fix|correct|remove|dispatch|ship|rebook|send|switch|process|issue|adjust|extend|release|move|lift|pay/past}`,
  `(your|a|the) .{0,5} (is|are) $nowOrAlso? (booked|rebooked|reserved|cancelled|canceled|scheduled) (for|on|in|with|at|from)`,
  `(is|are|was) $nowOrAlso? {repair|fix|correct|replace|restore|return|sort|solve|patch|resolve|remove/past} (now|since|as of|today|this morning|in (version|the|build|release|$number)|at|by|with (version|the|$number))`,
  `(${MONEY}|$number) .{0,5} (is|are|was|went|goes|go|will be|should be) (now|all|already|straight|also)? (back (on|in|to|with)|on its way|off your|in your (account|bank|wallet)|on your (card|account))`,
  '(we|i) (have)? $nowOrAlso? {pop|put|apply|credit|load/past} .{1,5} (on|onto|to|in|into) your (account|card|bill|next|balance|wallet|profile)',
  '(we|i) (have)? $nowOrAlso? {remove|cancel|delete|clear|wipe/past} (the|your|that|both|all) .{0,3} (charge|charges|fee|fees|$number|fine|invoice|debt|penalty|block)',
  '(is|are) gone (from|as of|since)',
  `(your|the|this|both|all) .{0,3} (refund|refunds|repayment|reimbursement|money) .{0,6} (went|goes|will go|was sent|has gone|is going|was paid|has been sent|is going out) (out|through|back|to)`,
  'you (will)? (get|have|receive|see) .? $number .{0,3} (back|each|refunded|on your card)',
  `${MONEY} .{0,5} {go|send|leave|post} (back|to you|our account|off your|by bank) `,
  'you (will|can|should) (now|then)? (have|see|find|get|receive) (it|them|the|your|a|that|all|. .) .{0,5} (back|refund|on your|in your|in full|replacement|credited|by $weekday)',
  '!(we|i|you|he|she|team|not) (is|are|was|were|has been|have been|came) (now|already|all|also|fully)? (been)? (back|back up|up|up and running|live|online) (since|again|as of|now)',
  '(update|version|release|build|patch|hotfix|change|$figure) .{0,3} (fixes|solves|corrects|repairs|resolves|restores|removes|ends|cures|brings) (this|it|that|them|the|your|back|both)',
  `(we|i) (have|got) .{0,3} $fieldWorker .{0,2} (on site|there|on the way|on their way|on his way|on its way|en route|out|coming|on the phone)`,
  '(we|i) (will|am going to) {recover|retrieve|rescue|remake|reprint|reorganize|rearrange|reserve|dig|track|trace|ring|phone|call/base} (it|them|your|this|the) .{0,2} (out|down|back|again|for you|bank|courier|driver|depot|engineer|supplier|shop|warehouse|office|manager|landlord|hotel|airline) ',
  '(we|i) (would|should|will) (very much|really|gladly)? (like|love|want)? (to)? (also)? {refund|replace|reimburse|rebook/base} (you|your|the|it|this|that|both|all)',
];
