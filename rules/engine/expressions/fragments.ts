import { BUT_FRAGMENTS } from './butFragments';
import { CLAUSE_FRAGMENTS } from './clauseFragments';

/** Word groups that many expressions share. An expression writes `$sorry` or `$hear?` where it means one of them. */
const FRAGMENTS: Record<string, string> = {
  ...CLAUSE_FRAGMENTS,
  ...BUT_FRAGMENTS,
  customers:
    '(customer|customers|guest|guests|passenger|passengers|user|users|client|clients|member|members|traveler|travelers|visitor|visitors|buyer|buyers|resident|residents|tenant|tenants|patient|patients|applicant|applicants|subscriber|subscribers|parent|parents|rider|riders|player|players|shopper|shoppers|cardholder|cardholders)',
  third:
    '(bank|seller|manufacturer|carrier|courier|airline|provider|agency|agent|supplier|operator|developer|partner|landlord|airport|network|merchant|store|captain|owner|sender|recipient|host|authority)',
  paper:
    '(website|site|homepage|webpage|page|pages|app|portal|checkout|store|shop|listing|description|booklet|brochure|folder|leaflet|flyer|handbook|guide|manual|catalog|faq|faqs|terms|conditions|contract|agreement|policy|policies|print|rules|regulations|confirmation|email|emails|mail|newsletter|letter|blog|statement|statements|invoice|receipt|ticket|tickets|form|voucher|pack|package|packaging|label|box|card|menu|board|sign|signs|notice|notices|poster|banner|wall|door|window|lobby|elevator|lift|barrier|entrance|reception|till|counter|screen|sheet|section|clause|paragraph|article|instructions|note|message|profile|advert|advertisement|ad|documentation|itinerary|booking|reservation|offer|quote|estimate|price|update)',
  written:
    '(stated|listed|shown|mentioned|described|displayed|specified|outlined|disclosed|explained|detailed|written|noted|set out|spelled out|laid out|printed|published|posted|advertised|announced|communicated|indicated|documented|covered|marked|highlighted|signposted|affixed|visible)',
  assured:
    '(rest assured|be rest assured|be assured|stay assured|(we|i|let us|let me|want to|like to|can|do) assure (you)?|you have (our|my) word|have no doubt|(we|i) promise|(we|i) guarantee (you)?|be sure)',
  team: '(team|teams|department|departments|dept|division|unit|manager|managers|management|leadership|staff|colleague|colleagues|crew|housekeep*|reception|kitchen|chef|engineer|engineers|developer|developers|devs|specialist|specialists|supervisor|supervisors|director|directors|office|desk|people|person|folks|guys|lads|girls|boys|experts|operations|maintenance|warehouse|depot|branch|head|owner|owners|executive|committee|administration|authorities)',
  comments:
    '(comment|comments|feedback|concern|concerns|complaint|complaints|suggestion|suggestions|thoughts|remark|remarks|observation|observations|input|review|point|points|words|views|opinion)',
  problem:
    '(issue|issues|problem|problems|error|errors|mistake|mistakes|glitch|glitches|bug|bugs|fault|faults|delay|delays|failure|failures|hiccup|hiccups|mishap|mix|oversight|lapse|confusion|misunderstanding|miscommunication|mismatch|discrepancy|discrepancies|irregularity|irregularities|disruption|disruptions|interruption|incident|difficulty|difficulties|trouble|slowness|breakdown|snag|hitch|inconsistency|inconsistencies)',
  seems:
    '(it would seem|it would appear|it seems|it appears|it looks|it sounds|it seemed|it appeared|there seems|there appears|there seemed|there appeared|seems|appears|looks like|looks as though|looks as if|sounds like|apparently|evidently)',
  time: '((by|on|until|from) day|today|tonight|tomorrow|half past|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|this (morning|afternoon|evening)|by the end of|end of (the)? (day|week|month)|(by|at|before|until|around|from) (about|around)? (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22)|(by|at|before|until|around) (1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|8am|9am|10am|11am|12pm)|(in|within|under|inside) (the next)? (about|around)? (a|an|half|one|two|three|four|five|six|seven|eight|ten|few|1|2|3|4|5|6|7|8|10|12|14|15|20|24|30|36|45|48|60|72) .{0,3} (minute|minutes|min|mins|hour|hours|hrs|day|days|week|weeks))',
  staff:
    '(team|teams|staff|crew|crews|colleague|colleagues|agents|employees|associates|engineers|developers|devs|dev|programmers|technicians|drivers|couriers|riders|chef|chefs|cooks|bakers|bartenders|baristas|waiters|waitresses|servers|housekeepers|housekeeping|cleaners|receptionists|personnel|manager|managers|supervisors|designers|experts|specialists|advisers|advisors|handlers|buyers|clinicians|doctors|nurses|therapists|stylists|instructors|trainers|mechanics|installers|fitters|workers|guides|hosts|pilots|moderators|growers|artisans|guys|lads|girls|ladies|boys|folks|gang|minds|analysts|operators|representatives|reps)',
  guests:
    '(guest|guests|customer|customers|client|clients|user|users|member|members|visitor|visitors|passenger|passengers|traveler|travelers|patron|patrons|diner|diners|shopper|shoppers|rider|riders|player|players|patient|patients|subscriber|subscribers|buyer|buyers|merchant|merchants|seller|sellers|family|families|person|people|everyone|everybody)',
  superb:
    '(excellent|excellence|exceptional|outstanding|superb|superior|fantastic|amazing|wonderful|brilliant|incredible|awesome|terrific|great|finest|best|unforgettable|memorable|seamless|flawless|impeccable|perfect|unparalleled|unrivaled|unmatched|stellar|phenomenal|extraordinary|remarkable|marvelous|magical|splendid|first class|top class|world class|top notch|top quality|high quality|highest quality|five star|5 star)',
  shiny:
    '($superb|ideal|stunning|well designed|luxurious|unbeatable|spectacular|innovative|cutting edge|state of the art|premium|revolutionary|powerful)',
  provide: '{give|provide|deliver|offer|ensure|create|guarantee|bring|maintain}',
  usually: '(usually|normally|typically|generally|ordinarily|customarily|mostly|habitually)',
  habit:
    '(always|constantly|continually|continuously|consistently|constant|daily|truly|really|very|do|all|fully|strongly|certainly|also|both|genuinely|still|actually|personally|sincerely|simply|just|only|definitely|absolutely|honestly|every day|at all times|hard|so|extremely|incredibly|highly|deeply|most|quite|pretty|super|exceptionally|particularly|equally|totally|completely|rightly|frankly|obviously|undoubtedly)',
  glad: '((glad|happy|pleased|delighted|thrilled|chuffed|overjoyed|lovely|wonderful|great|good|nice) .{0,2} (you|to hear|to read|to see|to know|hearing|reading)|(thank|thanks|appreciate|grateful) .{0,5} (kind|lovely|nice|positive|great|wonderful|glowing|compliment|compliments|noticing|praise|praising|mentioning|recognizing|amazing|patience|stars|rating))',
  orders:
    '(order|orders|delivery|deliveries|parcel|parcels|shipments|bags|flights|trains|trips|rides|claims|collections|visits|calls|tickets|bookings|stays|rooms|transactions|payments|transfers|refunds|repairs|jobs|installations|cases|requests|updates|devices|units|meals)',
  thisisnot: '$subject (is|was|are|were) $habit? (not|never) $habit?',
  ninety: '(90|91|92|93|94|95|96|97|98|99|100)',
  subject:
    '((this|that|it|which|these|those)|(your|the|this|that|such|what|our) !(this|that|it|which|and|but|is|was) (!(this|that|it|which|and|but|is|was))? (!(this|that|it|which|and|but|is|was))? (!(this|that|it|which|and|but|is|was))?)',
  butnot:
    '(but|yet|and|only|except|so|while|whereas) .{0,4} (did not|was not|were not|failed|nobody|no one|missed|skipped|slipped|forgot|went|took|became|unchecked)',
  // Tells the customer what to do.
  instruct:
    '((please|kindly|you can|you could|you may|you will need to|simply) .{0,1} (contact|check|try|restart|reinstall|send|update|call|email|use|visit|speak|reach|write|let|follow|refer|ask|see|dm|log|open|go|make|ensure|allow|give|provide|share|note that you)|if you)',
  // An explanation that goes on to help: an offer, an invitation, a piece of advice.
  wayout:
    '((is|are|has been|was|were) (back|fixed|solved|repaired|off|restored|running|working|up) (now|again|since|as of)|(so|but|and|therefore|which is why|that is why) (i|we) (now|just|also|already)? (will !(not|never|need)|can !(not|only|see|understand|imagine|assure|never)|could (offer|put|give|move)|have !(to|no|not|a|an|the|had|been|only|our|very|so|many|few|limited|some)|put|moved|found (you|a|another)|booked|offer|gave|paid|sent|would like|would love|suggest)|(recommend|recommended|suggest|advise|encourage) !that|you (can|could) !(not|imagine|see|understand|appreciate|tell|believe|well|have|only)|you (are welcome to|will (get|hear|receive|find|see|have)|are entitled)|please !(note|understand|bear|be|keep|accept|know|appreciate|remember|excuse|forgive|consider|rest|see|trust|have))',
  // A cause that the sentence takes upon itself.
  ours: '(our (own|very own|planning)? (fault|mistake|error|failure|oversight|responsibility|doing)|(bug|error|mistake|fault|problem|glitch|failure) {be}? on our (side|end)|(is|was|that one is|this is) on us|my (own)? (fault|mistake|error|failure|oversight)|(is|was|were|are) (entirely|all)? ours|(we|i) (really)? (should|ought)|(we|i) (did not|failed|forgot|never) (tell|told|plan|check|warn|prepare|let)|wrongly by us|(and|but) .{0,2} (missed|overlooked|forgot) (it|that|this))',
  // Repeats what the customer said.
  told: '((you|as you|that you) (have|had|also)? (told|said|wrote|mentioned|reported|described|explained|noted|noticed|pointed)|you were told|told you that)',
  careful:
    '(carefully|thoroughly|rigorously|individually|strictly|meticulously|double|hand|fully|personally|always carefully)',
  checked:
    '(inspected|checked|tested|cleaned|sanitized|disinfected|examined|screened|vetted|sterilized|quality checked|reviewed|audited)',
  // What names a cause.
  because:
    '(due to|due the|because of|owing to|on account of|as a result of|resulting from|result of|caused by|down to|in view of|in light of|attributable to|attributed to|thanks to)',
  weather:
    '((weather|storm|storms|thunderstorm|thunderstorms|snow|snowfall|snowstorm|blizzard|fog|wind|winds|gale|gales|rain|rains|rainfall|heatwave|frost|hurricane|typhoon|cyclone|flood|floods|flooding|drought|lightning|monsoon|swell|temperature|temperatures)|heat wave)',
  season:
    '((christmas|xmas|easter|holidays|season|thanksgiving|ramadan|eid|diwali|carnival|payday|weekend|weekends)|black friday|cyber monday|bank holiday|school holiday|half term|new year|new years|sale|sales|launch day|prime day|(valentine|valentines|mother|mothers|father|fathers) day)',
  century:
    '(180*|181*|182*|183*|184*|185*|186*|187*|188*|189*|190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|1700s|1600s|victorian|georgian|edwardian|medieval)',
  // Whom a company buys from, works with or answers to.
  partner:
    '((courier|couriers|carrier|carriers|supplier|suppliers|vendor|vendors|manufacturer|manufacturers|bank|banks|airline|airlines|airport|airports|partner|partners|provider|providers|contractor|contractors|subcontractor|subcontractors|operator|operators|agency|agencies|wholesaler|wholesalers|merchant|merchants|landlord|landlords|freeholder|council|authority|authorities|regulator|regulators|utility|promoter|promoters|publisher|publishers|reseller|distributor|distributors|factory|insurer|insurers|underwriter|underwriters|customs|haulier|hauliers|processor|processors|issuer|franchisee|ups|fedex|dhl|usps|hermes|evri|dpd|google|apple|microsoft|amazon|expedia|airbnb|paypal|stripe|klarna|seller|sellers|garmin|samsung|facebook|meta|instagram|twitter|youtube|spotify|visa|mastercard|atc|utilities|municipality|government)|post office|royal mail|third party|third parties|previous owner|previous owners|previous tenant|air traffic control|booking com|booking (site|website|platform|portal)|travel (agency|agencies|agent|agents)|tour (operator|operators)|app store|play store|the store|the stores|(delivery|transport|shipping|logistics|power|energy|electricity|water|gas|phone|security|cleaning|maintenance|management|insurance|parking|payment|parcel|postal|delivery|network|cloud|hosting|data|laundry) (company|companies|service|services|firm|firms|gateway|gateways|networks|provider|providers))',
  sorry: '(sorry|soz|apologies|apology|apologize|apologizing|regret|regrets|regretful|pardon|forgive)',
  again: '(again|also|too|indeed|though|anyway|sincerely|deeply|truly|very much|so much)',
  hear: '(to hear|to read|to see|to learn|to know|to note|to find|to be told|to discover|to understand|to notice|hearing|reading)',
  sad: '(sad|saddened|saddens|gutted|disheartened|disappointed|dismayed|distressed|surprised|astonished|concerned|pains|upset)',
  pity: '(shame|pity|unfortunate|regrettable|disappointing|sad|saddening|disheartening|too bad)',
  feel: '(feel|felt|feeling|think|thought|believe|believed|perceive|perceived|consider|considered|regard|view|deem|interpret|interpreted)',
  upset:
    '(disappointed|unhappy|dissatisfied|unsatisfied|displeased|discontented|frustrated|upset|annoyed|irritated|bothered|offended|insulted|angry|confused|worried|concerned|stressed|embarrassed|inconvenienced|underwhelmed|unimpressed|disheartened)',
  hoped:
    '(hoped|hoping|expected|expecting|imagined|imagining|envisaged|envisioned|pictured|wished|anticipated|anticipating|had in mind|looking for)',
  // Words for harm that fit every failure alike.
  harm: '(inconvenience|inconveniences|inconveniencing|hassle|bother|disappointment|frustration|discomfort|annoyance|nuisance|nuisances|mishap|disruption|upset|unpleasantness|distress|impairment|impairments|circumstance|circumstances)',
  // Words for trouble that need a name behind them.
  trouble:
    '(trouble|troubles|confusion|mix up|misunderstanding|miscommunication|issue|issues|problem|problems|situation|difficulties|difficulty|matter|hiccup|hiccups|glitch)',
  // What may follow "but" after an apology, because it helps the customer.
  help: '((i|we) (will|can|could|would|shall|should) !(not|only)|(i|we) have !(not|no|a|an|to|the|only|had|been|never|very|so|strict|limited|our|some|many)|(i|we) (just|already|now|do|also)? (love|hope|need you|need your|need a|promise|want to|wanted to|offer|sent|refunded|replaced|fixed|called|booked|ordered|credited|found|managed)|(i|we) (am|are) (now|very|so|really|also|already)? (glad|happy|pleased|here|sending|working|refunding|looking|going|checking|doing|arranging|replacing)|you (can|could|may|will|should now|are welcome)|please|let (me|us)|(could|can|would|may) (you|i|we)|here (is|are)|the? good news|thank|thanks|do not worry|rest assured|feel free|(what|all) (i|we) can|there (is|are) (a|another|one|some) (way|ways|option|options|solution))',
  also: '(now|just|also|already|since|today|immediately|personally|therefore|then|gladly|happily|fully|of course|gone ahead and|manually|both|all|myself|meanwhile|finally|straight away|right away|this morning|instead|still|simply|even|gone and)',
  // A number in figures, with whatever is written to it: "7", "10am", "3rd".
  figure: '(0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
  number:
    '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|seventeen|twenty|thirty|$figure)',
  weekday:
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|weds|thurs|fri|mondays|fridays|weekend)',
  month: '(january|february|march|april|may|june|july|august|september|october|november|december)',
  count: '(an|a|a few|a couple of|the next|$number)',
  day: '($weekday|today|tonight|tomorrow|noon|midday|midnight|lunchtime|this morning|this afternoon|this evening)',
  employee:
    '(driver|drivers|courier|couriers|rider|engineer|engineers|technician|technicians|mechanic|installer|installers|contractor|colleague|colleagues|staff|team|crew|manager|supervisor|employee|employees|agent|agents|rep|receptionist|reception|host|porter|waiter|waitress|waiters|server|chef|kitchen|cleaner|cleaners|housekeeper|housekeepers|housekeeping|maintenance|nurse|doctor|dentist|instructor|trainer|tutor|guide|guard|conductor|captain|steward|warehouse|packers|lad|lads|girl|girls|guys|boys|plumber|electrician|stylist|surveyor|inspector)',
  records:
    '(records|record|system|systems|log|logs|notes|tracking|tracker|gps|scan|scans|data|cctv|footage|camera|cameras|photo|photos|pictures|images|timestamp|timestamps|report|reports|file|files|recording|recordings|sensor|sensors|meter|readings|tablet|history|telematics|manifest|receipt|receipts|register|diary|statistics|figures|transcript|monitoring)',
  rivals:
    '(hotels|hotel|hostels|hostel|resorts|resort|campsites|ships|beaches|carriers|carrier|airlines|airline|operators|operator|couriers|companies|company|businesses|business|firms|firm|shops|shop|stores|store|retailers|retailer|restaurants|restaurant|cafes|cafe|bars|pubs|takeaways|apps|app|games|game|platforms|platform|providers|provider|networks|network|brands|brand|manufacturers|manufacturer|suppliers|supplier|makers|banks|bank|insurers|insurer|lenders|garages|garage|dealers|dealer|installers|installer|builders|plumbers|locksmiths|locksmith|salons|salon|clinics|clinic|practices|gyms|gym|schools|universities|university|landlords|agencies|agency|utilities|competitors|phones|phone|devices|device|laptops|models|model|vendors|competitor|websites)',
  amends:
    '((so|and|but|which is why) (i|we) (should|ought|gave|sent|put|took|refunded|missed|forgot|failed|did not|never|apologize|will|have {refund|send|take|put|move|change|ask|request|open|book|speak|stop|cancel|credit|replace|give|let/past})|(we|i|you|it|somebody|nobody) should (not)? have)',
  // What the sentence goes on to do about it.
  forward:
    '((so|and|but|instead|which is why|that is why|therefore) .{0,2} (i|we) (have|will|shall) #Adverb? (now|already|also|just|gladly|happily)? {refund|send|take|move|book|ask|call|change|give|order|open|speak|write|credit|cancel|waive|reset|fix|replace|raise|arrange|add|remove|correct|extend|reserve|put|turn|let|keep|pay|cover|make|deliver|return|collect|find|help|stop|update|exchange|offer|go}|(so|that is why|which is why|instead) .{0,1} (i|we) .{0,1} {refund|send|take|move|book|change|order|credit|cancel|waive|reset|fix|replace|arrange|add|remove|correct|extend|reserve|put|pay/past}|(so|and|but|instead) .{0,1} (i|we) (can|could|am|are) (now|also|gladly|happily)? {offer|refund|send|move|book|change|order|credit|waive|replace|arrange|extend|pay|exchange|pay|cover}|(so|and|but|instead) .{0,1} (i|we) (am|are) (now|also)? {refund|send|move|book|change|order|credit|waive|replace|arrange|extend|pay|exchange|call|close|fix/ing}|(but|so|and) (you|it|they) (can|may|will) .{0,3} (twice|free|full|cost|back|refund*|exchange|collect|keep))',
  review:
    '(review|reviews|rating|ratings|comment|comments|feedback|remark|remarks|criticism|complaint|star|stars|tone|words|message|score|opinion|accusation|accusations)',
  // What a customer in trouble feels, or finds it.
  emotion:
    '(frustrat*|disappoint*|upset*|annoy*|stress*|worr*|anxi*|anger*|angry|inconvenient|unpleasant|distress*|infuriat*|madden*|dishearten*|alarm*|scary|scared|embarrass*|exhaust*|painful|awful|awfull|horrible|unsettl*|frighten*|terrif*|humiliat*|hurt*|furious|livid|raging|fuming|heartbreak*|gutted|miserable|rotten|nightmare|ordeal|shaken|betrayed|unfair|nerve*|dreadful|irritat*|aggravat*|outrag*|exasperat*|troubl*|disconcert*|bummer|tough|unnerv*|shock*|discourag*|tiring|uncomfortabl*|grim|gutting|daunting|distraught)',
  // What something is that is hard to bear.
  trying:
    '(frustrating|disappointing|upsetting|annoying|stressful|worrying|infuriating|maddening|exhausting|awful|horrible|unpleasant|disheartening|distressing|nerve*|scary|frightening|terrifying|humiliating|heartbreaking|rotten|miserable|dreadful|exasperating|horrendous|unsettling|alarming|gutting|shocking|a nightmare|no fun|tough|heart wrenching)',
  // How somebody is to whom it happens.
  cross:
    '(upset|frustrated|annoyed|disappointed|angry|worried|furious|livid|raging|fuming|mortified|exhausted|cross|devastated|gutted|concerned|scared|anxious|hurt|mad|stressed|shouting|shouting too|the same|let down|unhappy|irritated)',
  // What only the customer can tell.
  fact: '(detail|details|information|info|number|numbers|no|id|code|codes|screenshot|screenshots|photo|photos|picture|pictures|pic|pics|video|receipt|receipts|copy|date|dates|digits|name|address|email|phone|mobile|account|booking|order|reservation|reference|ref|ticket|postcode|zip|batch|model|version|log|logs|timestamps|more|note|line|message|dm|mail|e-mail|form|experience|story|side|feedback|what|which|when|where|how|why|whether|documentation|documents|proof|tracking|serial|membership|floor|bank|copy|location|following)',
  // The same, where it is asked for in a few words.
  needed:
    '(number|numbers|id|code|screenshot|screenshots|photo|photos|picture|pictures|pic|pics|video|details|digits|postcode|timestamps|reference|account|booking|order|membership|side|serial|which|what|when|where|whether|name|address)',
  // Who sees to it on the spot.
  worker:
    '(engineer|engineers|technician|technicians|plumber|electrician|driver|courier|fitter|installer|colleague|colleagues|manager|team|van|locksmith|contractor|surveyor|housekeeping|maintenance|porter|cleaner|crew|nurse|specialist|warehouse|workshop)',
};

/**
 * What a fragment stands for.
 * @throws when there is none of this name
 */
export function fragment(name: string): string {
  const meaning = FRAGMENTS[name];
  if (meaning === undefined) throw new Error(`There is no fragment of the name $${name}: see engine/fragments.ts.`);
  return meaning;
}
