/** What starts a clause that promises nothing. */
export const NOT_PROMISED = [
  // Asked of the customer
  /\b(?:please|kindly|feel free|make sure|be sure|remember to|don't forget|(?:let|tell|send|call|ring|give|write|e-?mail|text|contact|reply to|get back to|return (?:it|them) to|show|bring) (?:me|us)\b(?! (?:until|till|an?|half|\d+|one|two|three|ten|twenty)\b)|(?:can|could|would|will|may|must|should|need|have|want|wish) you|you (?:can(?! (?:expect|count|rely))|could|may|must|need|should(?! (?:then |now |also |all )*(?:have|see|get|hear|find|be)\b)|would|have (?:to|until|till)|will (?:need|have to)|'ll (?:need|have to)|want|wish))\b|^\W*(?:reply|send|call|ring|contact|return|email|write|check|order|pay|keep|wait|drop|submit|complete|fill|sign|confirm|choose|use|try|come|visit|allow|bring|tell|collect)\b/g,
  // Denied
  /\bnot\b(?! (?:only|just|later)\b)|n't\b(?! (?:worry|hesitate|forget))|\b(?:never|cannot|unable|no longer|no way)\b/g,
  // Doubted
  /\b(?:might|could|would(?! (?:like|love) to)|should(?! (?:then |now |also |all )*(?:be|have|see|get|hear|show|reach)\b)|hop(?:e|es|ing)|(?:try|tries|trying)(?= (?:to|and|our|my)\b)|attempt|struggle|unlikely|wish)\b|\b(?:i|we|you|it|they|he|she|this|that|which|(?!until|before|during|early|late|next|end of)[a-z]{3,}) may\b(?! \d)/g,
  // A question
  /(?:^|[,;:] ?|\b(?:and|or|but|so) )(?:shall|will|can|may|could|would|should|is|are|do|does|did|have|has|when|what|which day|how|where|why) (?:i|we|you|it|they|the|your|this|that|there|about|[a-z]+ (?:work|suit))\b/g,
  // Hours when somebody is there
  /\b(?:open(?:s|ed|ing)?(?! again)|clos(?:e|es|ed|ing) (?!of\b)|hours are|staffed|unavailable|unreachable|on holiday|on leave|out of office|off duty)\b|\b(?:i|we|you|he|she|lines|staff|team|someone|reception|desk)(?:'m|'re|'s|'ll be| am| are| is| will be| stay) (?:back )?(?:also |still )?(?:here|available|in the office|in|on shift|on duty|at (?:my|the|our) desk|on the desk|on till?|around|free|back|away)\b(?! (?:touch|contact|to you|with you|account))/g,
  // What ends or starts by itself
  /\b(?:expires?|(?<!\b(?:year|month|week|quarter|the)[ -])ends?(?! of)|runs? out|lapses?|renews?)\b|\b(?:offer|voucher|code|coupon|sale|event|webinar|subscription|trial|contract|warranty|deadline|price|promotion|appointment|exam|concert|match|stay|holiday|payment|invoice|fee|rent|bill|balance|next [a-z ]{0,12}(?:check|test|scan|service|appointment|payment)) (?:will|is|are|starts?|begins?)\b(?! (?:now |also |been |be |being )*(?:(?:re)?booked|(?:re)?scheduled|arranged|reserved|refunded|credited|returned|paid|waived|cancelled|sent|moved))/g,
];
const SUBJECT = '(?:i|we|you|it|he|she|they|your|this|that|there|these|those|everything|everyone)';
/** "I will let you know what she finds by five" is for five. */
const INFORMED = '(?:know|tell you|confirm|inform you|update you on|say|see|find out|check|share|post|explain|report)';
const TOLD = `(?<!\\b${INFORMED} )`;
/** What starts a clause that depends on another, or says what happened. */
export const DEPENDENT = new RegExp(
  [
    `${TOLD}\\b(?:if|unless|whether|in case|provided|assuming|should you|when|whenever|once|as soon as|because|while|whilst|although|though|where|how|why|by the time)(?! (?:so|not)\\b) (?:${SUBJECT}|the|our|my|an?|any|all)\\b`,
    `\\b(?:until|till|after|before|since) (?:${SUBJECT}\\b(?! (?:week|afternoon|evening|morning|month|friday|day))|[a-z]+ing\\b(?<!morning|evening))`,
    '\\bso that\\b|\\bwhat (?:you|happened|went)\\b|\\bwhat it (?:is|was)\\b',
    `(?<!\\b${INFORMED} (?:what|how|whether|if|where|why|which|when) )\\b(?:i|we|he|she|they|who)\\b(?! (?:will|shall)|'ll)|\\bthere (?:is|are|was|were|has|have)\\b`,
    "(?<!\\b(?:have|get|getting|having|see|want|need|with|to|for|and|call|give) )\\b(?:you|it|which|that|this)(?: have| had|'ve)? (?:are|were|was|is|has|had|did|do|need|want|said|wrote|told|bought|paid|sent|got|broke|came|went|left|made|took|gave|found|saw|expect|prefer|leave|arrive|travel|[a-z]{2,}ed)\\b",
    '\\b(?:was|were|had|did|broke|came|went|arrived|failed|happened|expired|stopped|ended)\\b',
    "(?<!\\b(?:be|been|being|is|are|get|gets|have|has|not|it|them|you|this|that|everything|and|or|now|also|already|[a-z]+ly|as) |')\\b(?:ordered|bought|paid|placed|charged|shipped|wrote|reported|promised|missed|dispatched|dated)\\b",
  ].join('|'),
  'g',
);
