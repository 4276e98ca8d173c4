const ADVERBS = '(?:(?:also|now|then|just|already|still|all|both|[a-z]+ly|therefore|gladly) )*';
/** "We are having trouble", "I am writing to you". */
const NO_DEED =
  '(?:hav|experienc|see|wait|runn|try|hop|clos|open|miss|ask|writ|feel|us|struggl|fac|read|travell?|mak|tak|show|apologi[sz]|be(?!ing [a-z]+(?:d|t|n|e)\\b)|disappoint|frustrat|interest|surpris|annoy|amaz|tir|upsett|worry|outstand|pend|dur|morn|even|noth|someth|anyth|everyth|charg|hold|keep)ing\\b|looking forward|following|coming up|going (?:fast|well|on|to)\\b|assisting|helping';
/** "We have booked you in for Friday". */
const PUT =
  '(?:(?:re)?booked|(?:re)?scheduled|arranged|reserved|planned|pencilled|lined up|kept|saved|(?:set|fixed|moved|changed) (?:for|to)|set up|put you)';

/** What will be done; who does it comes before. */
const FUTURE = new RegExp(
  `(?:'ll\\b|\\b(?:will|shall)\\b|(?:'m|'re|'s|\\b(?:am|are|is)) ${ADVERBS}(?:going to|about to|due (?!to\\b)|${PUT}\\b|expected\\b|on (?:the|our|a|[a-z]+'s) (?:[a-z]+ )?(?:van|round|truck|lorry|rota|flight)\\b|(?!${NO_DEED})[a-z]{2,}ing\\b)|(?:'ve|'s|\\b(?:have|has)) ${ADVERBS}(?:been )?${PUT}\\b|\\b(?:have|has|got) (?:[\\w-]+ ){1,4}(?:planned|booked|scheduled|lined up)\\b)`,
  'g',
);
/** "The fix should be live by Monday", but not "should have been". */
const HEDGED =
  /\bshould ((?:then |now |also |all )*(?:be|have(?! (?:been|got|gone|had|[a-z]+ed)\b)|see|get|hear|show|reach)\b)/g;
/** What somebody at a desk does for a customer. */
export const DEED =
  '(?:call|ring|phone|text|write|come|bring|drive|send|post|ship|refund|reimburse|pay|ask|mail|e-?mail|message|answer|reply|respond|check|deliver|install|replace|fix|mend|swap|repair|redo|start|meet|speak|talk|get|give|have|put|push|add|collect|pick|visit|exchange|credit|cancel|update|confirm|follow|report|let you|tell you|show|arrange|return|drop|be|do|look|release|book|finish|sort|reissue)';
/** What we do or are about to do, in the present tense. */
const WE_DO = new RegExp(
  [
    `\\b(?:i|we) (?:also |now |then |fully |hereby )?(?:promise|expect|aim|plan|intend|guarantee|commit|undertake|(?!(?:have|be|do|get|give|let|tell|show|put|look)\\b)${DEED})\\b`,
    `\\b(?:i|we) can (?:also |now |certainly |then |still )?(?!be\\b)(?:${DEED}|promise|guarantee)\\b`,
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
/** What comes by itself, as in timetables; the verb is the group. */
const COMES =
  /\b(goes (?:back|out|live|on your|in on)|leaves|ships|lands|arrives|posts|reopens|pays out|reaches|follows|shows (?:on|in|up))\b|\b(?:it|he|she|they|both|one|which|(?:the|your|our|my|her|his|an?|this) (?:[\w-]+ ){0,2}?[\w-]+) (?:again |also |then |now )?(comes|brings|rings|calls|visits|collects|returns|delivers|fits|replaces|fixes|installs|clears|sends)\b|\b(?:the|your|our|both) (?:[\w-]+ ){0,2}?(?<!to )(leave|arrive|come|ship|go out|go back|follow|land)\b|\bthey (come(?= (?:on|by|at|tomorrow|today)\b)|leave|arrive|ship|go out|go back|follow|land)\b/g;
/** "Which is Thursday", "you get it". */
const IT_IS =
  /\b(?:which|that|fix|arrival|visit|slot|repair|collection) (?:is|will be) (?:now |on |for |at |by )*(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|\d)|\byou(?: then| also)? (?:have (?:it|them|our|my|your)|get (?:it|them|our|my|your|the|an?|this))\b/g;

/** The predicates of what may be our promise. */
export const MAY_BE_OURS = [FUTURE, HEDGED, WE_DO, COMES, IT_IS];
