import { isOurs, startOfSubject } from './ours';

/** The start of a clause, which runs to where the next one starts. */
export interface Clause {
  start: number;
  /** Whether somebody on our side promises something in it. */
  ours: boolean;
  /** Not one that depends on another, as "that broke on Monday" and "if you reply by 3" do. */
  main: boolean;
}

const ADVERBS = '(?:(?:also|now|then|just|already|still|all|both|[a-z]+ly|therefore|gladly) )*';
const NO_DEED =
  '(?:hav|experienc|see|wait|runn|try|hop|clos|open|miss|ask|writ|feel|us|struggl|fac|read|travell?|mak|tak|show|apologi[sz]|be(?!ing [a-z]+(?:d|t|n|e)\\b)|disappoint|frustrat|interest|surpris|annoy|amaz|tir|upsett|worry|outstand|pend|dur|morn|even|noth|someth|anyth|everyth|charg|hold|keep)ing\\b|looking forward|following|coming up|going (?:fast|well|on|to)\\b|assisting|helping';
const PUT =
  '(?:(?:re)?booked|(?:re)?scheduled|arranged|reserved|planned|pencilled|lined up|kept|saved|(?:set|fixed|moved|changed) (?:for|to)|set up|put you)';

/** What will be done, with whoever does it before. */
const FUTURE = new RegExp(
  `(?:'ll\\b|\\b(?:will|shall)\\b|(?:'m|'re|'s|\\b(?:am|are|is)) ${ADVERBS}(?:going to|about to|due (?!to\\b)|${PUT}\\b|expected\\b|on (?:the|our|a|[a-z]+'s) (?:[a-z]+ )?(?:van|round|truck|lorry|rota|flight)\\b|(?!${NO_DEED})[a-z]{2,}ing\\b)|(?:'ve|'s|\\b(?:have|has)) ${ADVERBS}(?:been )?${PUT}\\b|\\b(?:have|has|got) (?:[\\w-]+ ){1,4}(?:planned|booked|scheduled|lined up)\\b)`,
  'g',
);
const HEDGED =
  /\bshould ((?:then |now |also |all )*(?:be|have(?! (?:been|got|gone|had|[a-z]+ed)\b)|see|get|hear|show|reach)\b)/g;
const DEED =
  '(?:call|ring|phone|text|write|come|bring|drive|send|post|ship|refund|reimburse|pay|ask|mail|e-?mail|message|answer|reply|respond|check|deliver|install|replace|fix|mend|swap|repair|redo|start|meet|speak|talk|get|give|have|put|push|add|collect|pick|visit|exchange|credit|cancel|update|confirm|follow|report|let you|tell you|show|arrange|return|drop|be|do|look|release|book|finish|sort|reissue)';
const WE_DO = new RegExp(
  [
    `\\b(?:i|we) (?:also |now |then |fully |hereby )?(?:promise|expect|aim|plan|intend|guarantee|commit|undertake|(?!(?:have|be|do|get|give|let|tell|show|put|look)\\b)${DEED})\\b`,
    `\\b(?:i|we) can (?:also |now |certainly |then |still )?(?!be\\b)${DEED}\\b`,
    `\\b(?!you|they)[a-z]+(?:'d| would) (?:like|love) to ${DEED}\\b`,
    '\\b(?:am|are) committed to\\b',
    '\\b[a-z]+ can (?:have|get) (?:[\\w-]+ ){1,5}?(?:ready|done|there|back|out|to you|with you|fixed|live)\\b',
    "\\blet me (?!know\\b)[a-z]+|\\blet's (?:talk|speak|meet|say|do|have a call)\\b",
    '(?<=^|[,;:-] ?|\\b(?:and|so|can) )expect\\b|\\byou can (?:count|rely) on\\b',
    '^\\W*(?:back (?:to|with)|(?:call|ring|phon|send|see)ing) you\\b',
    '\\bgive (?:me|us) (?=until|till|an?\\b|half|\\d|one|two|three|ten|twenty)',
    '(?<=^|[,;(] ?|- )(?:and |all |both |back |straight )*(?:with you|(?:on|in|to) your [a-z]+) (?=(?:by|before|on|within|in|tomorrow|today|tonight|[a-z]+day)\\b)',
  ].join('|'),
  'g',
);
const COMES =
  /\b(goes (?:back|out|live|on your|in on)|leaves|ships|lands|arrives|posts|reopens|pays out|reaches|follows|shows (?:on|in|up))\b|\b(?:it|he|she|they|both|one|which|(?:the|your|our|my|her|his|an?|this) (?:[\w-]+ ){0,2}?[\w-]+) (?:again |also |then |now )?(comes|brings|rings|calls|visits|collects|returns|delivers|fits|replaces|fixes|installs|clears|sends)\b|\b(?:the|your|our|both) (?:[\w-]+ ){0,2}?(?<!to )(leave|arrive|come|ship|go out|go back|follow|land)\b|\bthey (come(?= (?:on|by|at|tomorrow|today)\b)|leave|arrive|ship|go out|go back|follow|land)\b/g;
const IT_IS =
  /\b(?:which|that|fix|arrival|visit|slot|repair|collection) (?:is|will be) (?:now |on |for |at |by )*(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|\d)|\byou(?: then| also)? (?:have (?:it|them|our|my|your)|get (?:it|them|our|my|your|the|an?|this))\b/g;
const AND_DO = new RegExp(
  `(?:,|\\band|\\bthen|\\bor)\\s+(?:then |also |both |either |we |i )*${DEED}\\b(?! (?:us|me)\\b)`,
  'g',
);
/** What comes behind a comma belongs to the main clause again. */
const TIME_BEHIND = /, (?=(?:by|within|in|on|at|before|no later|tomorrow|today|tonight|this|next|first|latest)\b)/g;

/** What is asked for, denied, doubted or asked; open hours, and what ends by itself. */
const NOT_PROMISED = [
  /\b(?:please|kindly|feel free|make sure|be sure|remember to|don't forget|(?:let|tell|send|call|ring|give|write|e-?mail|text|contact|reply to|get back to|return (?:it|them) to|show|bring) (?:me|us)\b(?! (?:until|till|an?|half|\d+|one|two|three|ten|twenty)\b)|(?:can|could|would|will|may|must|should|need|have|want|wish) you|you (?:can(?! (?:expect|count|rely))|could|may|must|need|should(?! (?:then |now |also |all )*(?:have|see|get|hear|find|be)\b)|would|have (?:to|until|till)|will (?:need|have to)|'ll (?:need|have to)|want|wish))\b|^\W*(?:reply|send|call|ring|contact|return|email|write|check|order|pay|keep|wait|drop|submit|complete|fill|sign|confirm|choose|use|try|come|visit|allow|bring|tell|collect)\b/g,
  /\bnot\b(?! (?:only|just|later)\b)|n't\b(?! (?:worry|hesitate|forget))|\b(?:never|cannot|unable|no longer|no way)\b/g,
  /\b(?:might|could|would(?! (?:like|love) to)|should(?! (?:then |now |also |all )*(?:be|have|see|get|hear|show|reach)\b)|hop(?:e|es|ing)|(?:try|tries|trying)(?= (?:to|and|our|my)\b)|attempt|struggle|unlikely|wish)\b|\b(?:i|we|you|it|they|he|she|this|that|which|(?!until|before|during|early|late|next|end of)[a-z]{3,}) may\b(?! \d)/g,
  /(?:^|[,;:] ?|\b(?:and|or|but|so) )(?:shall|will|can|may|could|would|should|is|are|do|does|did|have|has|when|what|which day|how|where|why) (?:i|we|you|it|they|the|your|this|that|there|about|[a-z]+ (?:work|suit))\b/g,
  /\b(?:open(?:s|ed|ing)?(?! again)|clos(?:e|es|ed|ing) (?!of\b)|hours are|staffed|unavailable|unreachable|on holiday|on leave|out of office|off duty)\b|\b(?:i|we|you|he|she|lines|staff|team|someone|reception|desk)(?:'m|'re|'s|'ll be| am| are| is| will be| stay) (?:back )?(?:also |still )?(?:here|available|in the office|in|on shift|on duty|at (?:my|the|our) desk|on the desk|on till?|around|free|back|away)\b(?! (?:touch|contact|to you|with you|account))/g,
  /\b(?:expires?|(?<!\b(?:year|month|week|quarter|the)[ -])ends?(?! of)|runs? out|lapses?|renews?)\b|\b(?:offer|voucher|code|coupon|sale|event|webinar|subscription|trial|contract|warranty|deadline|price|promotion|appointment|exam|concert|match|stay|holiday|payment|invoice|fee|rent|bill|balance|next [a-z ]{0,12}(?:check|test|scan|service|appointment|payment)) (?:will|is|are|starts?|begins?)\b(?! (?:now |also |been |be |being )*(?:(?:re)?booked|(?:re)?scheduled|arranged|reserved|refunded|credited|returned|paid|waived|cancelled|sent|moved))/g,
];
const SUBJECT = '(?:i|we|you|it|he|she|they|your|this|that|there|these|those|everything|everyone)';
/** "I will let you know what she finds by five" is for five. */
const INFORMED = '(?:know|tell you|confirm|inform you|update you on|say|see|find out|check|share|post|explain|report)';
const TOLD = `(?<!\\b${INFORMED} )`;
const DEPENDENT = new RegExp(
  [
    `${TOLD}\\b(?:if|unless|whether|in case|provided|assuming|should you|when|whenever|once|as soon as|because|while|whilst|although|though|where|how|why|by the time)(?! (?:so|not)\\b) (?:${SUBJECT}|the|our|my|an?|any|all)\\b`,
    `\\b(?:until|till|after|before|since) (?:${SUBJECT}\\b(?! (?:week|afternoon|evening|morning|month|friday|day))|[a-z]+ing\\b(?<!morning|evening))`,
    '\\bwhat (?:you|happened|went)\\b|\\bwhat it (?:is|was)\\b',
    `(?<!\\b${INFORMED} (?:what|how|whether|if|where|why|which|when) )\\b(?:i|we|he|she|they|who)\\b(?! (?:will|shall)|'ll)|\\bthere (?:is|are|was|were|has|have)\\b`,
    "(?<!\\b(?:have|get|getting|having|see|want|need|with|to|for|and|call|give) )\\b(?:you|it|which|that|this)(?: have| had|'ve)? (?:are|were|was|is|has|had|did|do|need|want|said|wrote|told|bought|paid|sent|got|broke|came|went|left|made|took|gave|found|saw|expect|prefer|leave|arrive|travel|[a-z]{2,}ed)\\b",
    '\\b(?:was|were|had|did|broke|came|went|arrived|failed|happened|expired|stopped|ended)\\b',
    "(?<!\\b(?:be|been|being|is|are|get|gets|have|has|not|it|them|you|this|that|everything|and|or|now|also|already|[a-z]+ly|as) |')\\b(?:ordered|bought|paid|placed|charged|shipped|wrote|reported|promised|missed|dispatched|dated)\\b",
  ].join('|'),
  'g',
);

/** The clauses of a plain sentence in its order, and which of them promise something on our side. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const found of [FUTURE, HEDGED, WE_DO, COMES, IT_IS]) {
    for (const match of text.matchAll(found)) {
      const ours = isOurs(text, match);
      clauses.push({ start: ours ? startOfSubject(text, match.index) : match.index, ours, main: true });
    }
  }
  for (const other of NOT_PROMISED) {
    for (const { index } of text.matchAll(other)) clauses.push({ start: index, ours: false, main: true });
  }
  for (const { index } of text.matchAll(DEPENDENT)) clauses.push({ start: index, ours: false, main: false });
  clauses.sort(inOrder);
  for (const goesOn of [AND_DO, TIME_BEHIND]) {
    for (const { index } of text.matchAll(goesOn)) {
      const last = clauses.findLast(({ start, main }) => main && start < index);
      if (last) clauses.push({ start: index, ours: last.ours, main: false });
    }
  }
  return clauses.sort(inOrder);
}

/** Of two clauses that start together the one that promises counts: "I" and "I will". */
function inOrder(a: Clause, b: Clause): number {
  return a.start - b.start || Number(a.ours) - Number(b.ours);
}
