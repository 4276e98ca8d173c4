// What stands before and behind a "but" that takes back an apology, or the understanding before it.

const HOUR = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|$figure)';
const MONTH = '(january|february|march|april|june|july|august|september|october|november|december)';
const PLACE =
  '(depot|desk|reception|office|shop|store|neighbor|neighbors|locker|branch|warehouse|gate|counter|station|lobby)';

const DEED =
  '(we|i|they|he|she|our .{1,2}|the .{1,2}|your .{1,2}|it) (have|has|had|is|was|were|will be)? (also|already|now|just|since)? been? {send|refund|credit|book|order|replace|repair|fix|move|cancel|post|pay|open|leave|put|ask|attach|enclose|arrange|transfer|return|keep|hold|reserve|add|issue|ship|deliver|waive|extend/past}';

/** Each is shipped and read once. */
export const BUT_FRAGMENTS: Record<string, string> = {
  // A no, as far as its verb.
  no: '(can not|could not|(am|are|is) (unable|unavailable|closed|full|sold out|limited|blocked|fully booked)|(am|are|is) not (able|possible|allowed|refundable|eligible|covered|available|open)|will not be (able|possible|available)|(do|does) not {offer|accept|refund|cover|replace|have|support|ship|deliver|include|allow|sell|open}|only {support|offer|have|accept|cover|ship|open|sell|deliver/base}|(has|have) been (blocked|closed|cancelled|declined|discontinued)|no longer)',
  // News behind a "but", within its clause: a deed, a link, a time, a place, a request.
  news: `${within(9)} (${[
    '$time',
    `(at|by|until|till|from|before|after|since) ${HOUR}`,
    MONTH,
    '(link|attached|enclosed|below)',
    `(at|with|from|in) (the|our|your|a) .{0,1} ${PLACE}`,
    '(please|(could|can|would|will) you|(need|have|get|see) (you|your)|(let|tell|send|give|show) (us|me))',
    DEED,
  ].join('|')})`,
  // What a "but" may say, because it is put right.
  putright:
    '((it|this|that|they|everything|all|your .{1,3}|the .{1,3}|a .{1,3}) (is|are|has|have|was|were|will|should) .{0,3} (fixed|resolved|refunded|sorted|sent|working|repaired|replaced|shipped|corrected|running|available|online|coming|on the way|on its way|on their way|done|ready|updated|solved|back))',
  // How an agent says that they understand, up to the "but".
  understood: `(${[
    '(i|we) .{0,3} (understand|hear|appreciate|see|realize|sympathize|sympathise|empathize|empathise|get) .{0,7} ($upset|$harm|concern|concerns|anger|point|feelings|feel|position|mean|annoying|annoyed|frustrating|inconvenient|stressful|disappointing|upsetting|difficult|hard|coming from) .{0,5}',
    '(i|we) .{0,1} (hear|understand|feel for|get|sympathize with|sympathise with|feel) (you|it|that)',
    '(i|we) .{0,1} know .{0,1} (this|that|it|how) .{0,1} (is|was|has been|must be|must have been) .{0,2} (annoying|frustrating|disappointing|upsetting|difficult|hard|inconvenient|stressful) .{0,3}',
    '(i|we) .{0,1} know .{0,1} you (are|were) .{0,2} $upset .{0,4}',
  ].join('|')})`,
};

/** Up to so many words of one clause, as few as fit. */
function within(words: number): string {
  return words === 0 ? '' : `(| !(and|so|but|which|because|or) ${within(words - 1)})`;
}
