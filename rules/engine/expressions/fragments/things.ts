/** What a reply speaks of. rules/FRAGMENTS.md has an example of each. */
export const THINGS: Record<string, string> = {
  document:
    '(website|site|homepage|webpage|page|pages|app|portal|checkout|store|shop|listing|description|booklet|brochure|folder|leaflet|flyer|handbook|guide|manual|catalog|faq|faqs|terms|conditions|contract|agreement|policy|policies|print|rules|regulations|confirmation|email|emails|mail|newsletter|letter|blog|statement|statements|invoice|receipt|ticket|tickets|form|voucher|pack|package|packaging|label|box|card|menu|board|sign|signs|notice|notices|poster|banner|wall|door|window|lobby|elevator|lift|barrier|entrance|reception|till|counter|screen|sheet|section|clause|paragraph|article|instructions|note|message|profile|advert|advertisement|ad|documentation|itinerary|booking|reservation|offer|quote|estimate|price|update)',
  stated:
    '(stated|listed|shown|mentioned|described|displayed|specified|outlined|disclosed|explained|detailed|written|noted|set out|spelled out|laid out|printed|published|posted|advertised|announced|communicated|indicated|documented|covered|marked|highlighted|signposted|affixed|visible)',
  comments:
    '(comment|comments|feedback|concern|concerns|complaint|complaints|suggestion|suggestions|thoughts|remark|remarks|observation|observations|input|review|point|points|words|views|opinion)',
  problem:
    '(issue|issues|problem|problems|error|errors|mistake|mistakes|glitch|glitches|bug|bugs|fault|faults|delay|delays|failure|failures|hiccup|hiccups|mishap|mix|oversight|lapse|confusion|misunderstanding|miscommunication|mismatch|discrepancy|discrepancies|irregularity|irregularities|disruption|disruptions|interruption|incident|difficulty|difficulties|trouble|slowness|breakdown|snag|hitch|inconsistency|inconsistencies)',
  orders:
    '(order|orders|delivery|deliveries|parcel|parcels|shipments|bags|flights|trains|trips|rides|claims|collections|visits|calls|tickets|bookings|stays|rooms|transactions|payments|transfers|refunds|repairs|jobs|installations|cases|requests|updates|devices|units|meals)',
  thisIsNot: '$anySubject (is|was|are|were) $emphasis? (not|never) $emphasis?',
  anySubject:
    '((this|that|it|which|these|those)|(your|the|this|that|such|what|our) !(this|that|it|which|and|but|is|was) (!(this|that|it|which|and|but|is|was))? (!(this|that|it|which|and|but|is|was))? (!(this|that|it|which|and|but|is|was))?)',
  inconvenience:
    '(inconvenience|inconveniences|inconveniencing|hassle|bother|disappointment|frustration|discomfort|annoyance|nuisance|nuisances|mishap|disruption|upset|unpleasantness|distress|impairment|impairments|circumstance|circumstances)',
  vagueTrouble:
    '(trouble|troubles|confusion|mix up|misunderstanding|miscommunication|issue|issues|problem|problems|situation|difficulties|difficulty|matter|hiccup|hiccups|glitch)',
  records:
    '(records|record|system|systems|log|logs|notes|tracking|tracker|gps|scan|scans|data|cctv|footage|camera|cameras|photo|photos|pictures|images|timestamp|timestamps|report|reports|file|files|recording|recordings|sensor|sensors|meter|readings|tablet|history|telematics|manifest|receipt|receipts|register|diary|statistics|figures|transcript|monitoring)',
  review:
    '(review|reviews|rating|ratings|comment|comments|feedback|remark|remarks|criticism|complaint|star|stars|tone|words|message|score|opinion|accusation|accusations)',
  factToAsk:
    '(detail|details|information|info|number|numbers|no|id|code|codes|screenshot|screenshots|photo|photos|picture|pictures|pic|pics|video|receipt|receipts|copy|date|dates|digits|name|address|email|phone|mobile|account|booking|order|reservation|reference|ref|ticket|postcode|zip|batch|model|version|log|logs|timestamps|more|note|line|message|dm|mail|e-mail|form|experience|story|side|feedback|what|which|when|where|how|why|whether|documentation|documents|proof|tracking|serial|membership|floor|bank|copy|location|following)',
  shortFactToAsk:
    '(number|numbers|id|code|screenshot|screenshots|photo|photos|picture|pictures|pic|pics|video|details|digits|postcode|timestamps|reference|account|booking|order|membership|side|serial|which|what|when|where|whether|name|address)',
};
