const HOUR = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|$figure)';
const MONTH = '(january|february|march|april|june|july|august|september|october|november|december)';
const PLACE =
  '(depot|desk|reception|office|shop|store|neighbor|neighbors|locker|branch|warehouse|gate|counter|station|lobby)';
const DEED =
  '(we|i|they|he|she|our .{1,2}|the .{1,2}|your .{1,2}|it) (have|has|had|is|was|were|will be)? (also|already|now|just|since)? been? {send|refund|credit|book|order|replace|repair|fix|move|cancel|post|pay|open|leave|put|ask|attach|enclose|arrange|transfer|return|keep|hold|reserve|add|issue|ship|deliver|waive|extend/past}';

/**
 * How a sentence goes on, where that changes what the words before it do. rules/FRAGMENTS.md has an example of each.
 */
export const TURNS: Record<string, string> = {
  butItFailed:
    '(but|yet|and|only|except|so|while|whereas) .{0,4} (did not|was not|were not|failed|nobody|no one|missed|skipped|slipped|forgot|went|took|became|unchecked)',
  pleaseDo:
    '((please|kindly|you can|you could|you may|you will need to|simply) .{0,1} (contact|check|try|restart|reinstall|send|update|call|email|use|visit|speak|reach|write|let|follow|refer|ask|see|dm|log|open|go|make|ensure|allow|give|provide|share|note that you)|if you)',
  helpFollows:
    '((is|are|has been|was|were) (back|fixed|solved|repaired|off|restored|running|working|up) (now|again|since|as of)|(so|but|and|therefore|which is why|that is why) (i|we) (now|just|also|already)? (will !(not|never|need)|can !(not|only|see|understand|imagine|assure|never)|could (offer|put|give|move)|have !(to|no|not|a|an|the|had|been|only|our|very|so|many|few|limited|some)|put|moved|found (you|a|another)|booked|offer|gave|paid|sent|would like|would love|suggest)|(recommend|recommended|suggest|advise|encourage) !that|you (can|could) !(not|imagine|see|understand|appreciate|tell|believe|well|have|only)|you (are welcome to|will (get|hear|receive|find|see|have)|are entitled)|please !(note|understand|bear|be|keep|accept|know|appreciate|remember|excuse|forgive|consider|rest|see|trust|have))',
  ourFault:
    '(our (own|very own|planning)? (fault|mistake|error|failure|oversight|responsibility|doing)|(bug|error|mistake|fault|problem|glitch|failure) {be}? on our (side|end)|(is|was|that one is|this is) on us|my (own)? (fault|mistake|error|failure|oversight)|(is|was|were|are) (entirely|all)? ours|(we|i) (really)? (should|ought)|(we|i) (did not|failed|forgot|never) (tell|told|plan|check|warn|prepare|let)|wrongly by us|(and|but) .{0,2} (missed|overlooked|forgot) (it|that|this))',
  asYouSaid:
    '((you|as you|that you) (have|had|also)? (told|said|wrote|mentioned|reported|described|explained|noted|noticed|pointed)|you were told|told you that)',
  helpAfterBut:
    '((i|we) (will|can|could|would|shall|should) !(not|only)|(i|we) have !(not|no|a|an|to|the|only|had|been|never|very|so|strict|limited|our|some|many)|(i|we) (just|already|now|do|also)? (love|hope|need you|need your|need a|promise|want to|wanted to|offer|sent|refunded|replaced|fixed|called|booked|ordered|credited|found|managed)|(i|we) (am|are) (now|very|so|really|also|already)? (glad|happy|pleased|here|sending|working|refunding|looking|going|checking|doing|arranging|replacing)|you (can|could|may|will|should now|are welcome)|please|let (me|us)|(could|can|would|may) (you|i|we)|here (is|are)|the? good news|thank|thanks|do not worry|rest assured|feel free|(what|all) (i|we) can|there (is|are) (a|another|one|some) (way|ways|option|options|solution))',
  nowOrAlso:
    '(now|just|also|already|since|today|immediately|personally|therefore|then|gladly|happily|fully|of course|gone ahead and|manually|both|all|myself|meanwhile|finally|straight away|right away|this morning|instead|still|simply|even|gone and)',
  amendsFollow:
    '((so|and|but|which is why) (i|we) (should|ought|gave|sent|put|took|refunded|missed|forgot|failed|did not|never|apologize|will|have {refund|send|take|put|move|change|ask|request|open|book|speak|stop|cancel|credit|replace|give|let/past})|(we|i|you|it|somebody|nobody) should (not)? have)',
  fixFollows:
    '((so|and|but|instead|which is why|that is why|therefore) .{0,2} (i|we) (have|will|shall) #Adverb? (now|already|also|just|gladly|happily)? {refund|send|take|move|book|ask|call|change|give|order|open|speak|write|credit|cancel|waive|reset|fix|replace|raise|arrange|add|remove|correct|extend|reserve|put|turn|let|keep|pay|cover|make|deliver|return|collect|find|help|stop|update|exchange|offer|go}|(so|that is why|which is why|instead) .{0,1} (i|we) .{0,1} {refund|send|take|move|book|change|order|credit|cancel|waive|reset|fix|replace|arrange|add|remove|correct|extend|reserve|put|pay/past}|(so|and|but|instead) .{0,1} (i|we) (can|could|am|are) (now|also|gladly|happily)? {offer|refund|send|move|book|change|order|credit|waive|replace|arrange|extend|pay|exchange|pay|cover}|(so|and|but|instead) .{0,1} (i|we) (am|are) (now|also)? {refund|send|move|book|change|order|credit|waive|replace|arrange|extend|pay|exchange|call|close|fix/ing}|(but|so|and) (you|it|they) (can|may|will) .{0,3} (twice|free|full|cost|back|refund*|exchange|collect|keep))',
  news: `${within(9)} (${[
    '$byWhen',
    `(at|by|until|till|from|before|after|since) ${HOUR}`,
    MONTH,
    '(link|attached|enclosed|below)',
    `(at|with|from|in) (the|our|your|a) .{0,1} ${PLACE}`,
    '(please|(could|can|would|will) you|(need|have|get|see) (you|your)|(let|tell|send|give|show) (us|me))',
    DEED,
  ].join('|')})`,
  putRight:
    '((it|this|that|they|everything|all|your .{1,3}|the .{1,3}|a .{1,3}) (is|are|has|have|was|were|will|should) .{0,3} (fixed|resolved|refunded|sorted|sent|working|repaired|replaced|shipped|corrected|running|available|online|coming|on the way|on its way|on their way|done|ready|updated|solved|back))',
  weUnderstand: `(${[
    '(i|we) .{0,3} (understand|hear|appreciate|see|realize|sympathize|sympathise|empathize|empathise|get) .{0,7} ($upset|$inconvenience|concern|concerns|anger|point|feelings|feel|position|mean|annoying|annoyed|frustrating|inconvenient|stressful|disappointing|upsetting|difficult|hard|coming from) .{0,5}',
    '(i|we) .{0,1} (hear|understand|feel for|get|sympathize with|sympathise with|feel) (you|it|that)',
    '(i|we) .{0,1} know .{0,1} (this|that|it|how) .{0,1} (is|was|has been|must be|must have been) .{0,2} (annoying|frustrating|disappointing|upsetting|difficult|hard|inconvenient|stressful) .{0,3}',
    '(i|we) .{0,1} know .{0,1} you (are|were) .{0,2} $upset .{0,4}',
  ].join('|')})`,
};

/** Up to so many words of one clause, as few as fit. */
function within(words: number): string {
  return words === 0 ? '' : `(| !(and|so|but|which|because|or) ${within(words - 1)})`;
}
