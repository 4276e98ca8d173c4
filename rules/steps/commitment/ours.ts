const BOUNDARY = /[,;:!?()]|\.(?= |$)| - |\b(?:and|but|so|because|then|or)\b/g;
const FRONTED =
  /(?:^|[,;]|: |\b(?:and|but|so|then)\b| -)\s*(?=(?:by|on|at|in|within|before|over|during|until|after|no later|not later|tomorrow|today|tonight|this|next|first|later|[a-z]+day)\b(?![^,]*\b(?:i|you|we|it|they|he|she)\b)(?:[^,;:]|:(?=\d)){0,40},\s*$)/;

/** Who is not on our side. */
export const OTHERS =
  /\b(?:couriers?|carriers?|postman|postwoman|postie|post office|royal mail|dhl|ups|usps|fedex|hermes|evri|dpd|gls|tnt|yodel|parcelforce|(?:delivery|shipping) (?:driver|company|service|partner|man|firm|team)|hauliers?|the post|the mail|amazon|(?:your|the|their|its|his|her) (?:bank|building society|card (?:issuer|company|provider)|supplier|manufacturer|maker|insurer|landlord|council|police|airline|airport|employer|doctor|neighbou?r|customs)|(?:your |the )?(?:next |last )?(?:train|bus|flight|plane|ferry|coach)|paypal|klarna|visa|mastercard|customs)\b/;
/** Who may be the courier mentioned before. */
const HE = /^\W*(?:it|he|she|they|who|which|that)\b/;
const DRIVER = /\b(?:driver|rider|van|lorry|truck)\b/;
const BRINGS = /^(?:brings?|delivers?|drops?|collects?|picks?|hands?)\b/;
const PARCEL = /\b(?:parcels?|packages?|delivery|deliveries|shipments?|consignments?|orders?|letter)\b/;
const IS_BROUGHT =
  /^(?:be (?:delivered|brought|dropped|handed|with you|there|at your|on your)|arriv|comes?\b|coming|reach|lands?|turns? up|get (?:there|to you)|due|expected|scheduled|being delivered)/;
const BY_COURIER =
  /^(?:be |being )?(?:delivered|brought|collected|handed)\b.{0,30}\bby (?:the |an? |our )?(?:courier|carrier|dhl|ups|fedex|dpd|evri|hermes|royal mail|post)/;
const RECEIVES =
  /^(?:expect|count on|rely on|hear|have (?!to\b|until\b|till\b)|get(?! (?:billed|charged))|receive|see|find|be (?:contacted|called|phoned|rung|refunded|credited|reimbursed|paid|sent|notified|updated|given|told|informed|able to (?:log|use|see|order|access|sign|track)|back|up and|hearing|getting|receiving|served|visited|connected|moved|issued|compensated)|hearing|getting|receiving)/;
/** "I will be assisting you today" is a greeting. */
const HELPS_NOW = /^(?:be )?(?:able to )?(?:assist|help)(?:ing)? you\b/;
/** Many of them, so this is what usually happens. */
const GENERIC =
  /^\W*(?:all |most |many |some )?(?:claims|orders|customers|guests|passengers|parcels|bookings|requests|refunds|returns|deliveries|payments|people|users|members|visitors)\b/;
/** The subject is that of a dependent clause: "if we will", "once your refund will". */
const IF =
  /\b(?:if|unless|whether|in case|provided|assuming|when|whenever|once|as soon as|after|before|until|because)(?! (?:so|not)\b)(?: that)? (?:(?:the|your|our|my|an?|this|these|any) (?:[\w'-]+ ){1,3}|\w+ ?)$/;
/** What somebody hopes, doubts or has said. */
const SAID =
  /\b(?:hop(?:e|ing)|(?:like|love|wish) to (?:tell|say|promise)|doubt|unlikely|(?:not|n't|cannot) (?:think|sure|promise|say|know|guarantee)|(?:you|he|she|they|customer|who|were|was)(?: have|'ve|'d)? (?:[a-z]+ )?(?:said|say|wrote|write|asked|told|mention(?:ed)?|need(?:ed)?|want(?:ed)?|thought|promised|claim(?:ed)?))\b[^,;]*$/;
const NEW_START = /^.*\b(?:and|but|so|then)(?= (?:i|we|you)\b)/;

/** Right before its verb, a pronoun is the subject, whatever clause precedes it. */
const PRONOUN = /\b(?:i|we|you|he|she|they|it)(?: (?:also|then|now|just))? ?$/;

interface Subject {
  start: number;
  words: string;
}

/** Who does what the predicate at an offset says: the words from the last boundary on. */
function subjectOf(text: string, predicate: number): Subject {
  const last = [...text.slice(0, predicate).matchAll(BOUNDARY)].at(-1);
  const start = last ? last.index + last[0].length : 0;
  return { start, words: text.slice(start, predicate) };
}

/** The offset of a clause's subject, or of the time stated before it: "and by Friday, we will". */
export function startOfSubject(text: string, predicate: number): number {
  const { start, words } = subjectOf(text, predicate);
  if (words.trim() === '') return predicate;
  const pronoun = PRONOUN.exec(words);
  if (
    pronoun &&
    !/^\s*(?:$|(?:by|on|at|in|within|before|tomorrow|today|tonight|this|next|first|later)\b)/.test(
      words.slice(0, pronoun.index),
    )
  )
    return start + pronoun.index;
  const fronted = FRONTED.exec(text.slice(0, start));
  return fronted ? fronted.index + fronted[0].length : start + (words.length - words.trimStart().length);
}

/**
 * Whether somebody on our side does what a predicate says, judging by the words before and after it.
 * @param match the predicate; if it includes its subject, the verb is its first group
 */
export function isOurs(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const own = match.slice(1).find((group) => group !== undefined);
  const predicate = own ? at + match[0].indexOf(own) : at;
  const { words } = subjectOf(text, predicate);
  const before = text.slice(0, predicate);
  if (IF.test(before) || SAID.test(before.replace(NEW_START, '')) || GENERIC.test(words)) return false;
  const behind = text.slice(at + match[0].length);
  const isAuxiliary = /^(?:'ll|will|shall)$/.test(match[0]);
  // "Will you", "will not"
  if (isAuxiliary && words.trim() === '' && /^ (?:i|we|you|it|they|he|she|the|that)\b/.test(behind)) return false;
  if (/^ (?:[a-z]+ )?not\b(?! only)/.test(behind)) return false;
  const verb = (isAuxiliary ? behind : (own ?? match[0].split(' ').at(-1) ?? '') + behind)
    .trimStart()
    .replace(/^(?:(?:also|then|now|soon|to|[a-z]+ly) )+/, '');
  if (/\byou$/.test(words.trimEnd())) return RECEIVES.test(verb) && !OTHERS.test(behind);
  if (HELPS_NOW.test(verb)) return false;
  if (OTHERS.test(words) || BY_COURIER.test(verb)) return false;
  const isBrought = BRINGS.test(verb) || IS_BROUGHT.test(verb);
  if (HE.test(words) && isBrought && OTHERS.test(before)) return false;
  return !(DRIVER.test(words) && BRINGS.test(verb)) && !(PARCEL.test(words) && IS_BROUGHT.test(verb));
}
