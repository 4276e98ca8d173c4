import { remember } from './memory';
import { normalise } from './normalise';

// What tells a complaint from a question or a thank-you, in the customer's words. Weighed in ../recovery.ts.
const STRONG =
  /\b(?:disappoint|frustrat|unacceptabl|terribl|awful|horribl|appalling|disgust|ridiculous|furious|angry|annoy|rude\b|worst|useless|pathetic|scam|fraud|steal|stole|irritat|laughable|incompetent|lied\b|liars?\b|shame|ruin|threaten|wast(?:e|ing)\b|never again|stay away|nightmare|a (?:mess|joke)\b|fail|unhappy|dirty|filthy|broken?\b|overcharg|(?:charged|paid) (?:\w+ )?twice|ignor|let ?down|complain|damag|poor|incorrect|upset|mou?ld|smell|unclean|beware|misled|mislead|deceiv|not (?:\w+ )?(?:happy|impressed|good|ok|acceptable|recommend)|wtf|shocking|dreadful|disgrace|unprofessional|hopeless|refus|unhelpful|bad(?:ly)?\b|insult|sucks?\b|crap|glitch|outdated|do not (?:stay|buy|use|book|install|go))/gi;
const MILD =
  /\b(?:problem|issue|errors?\b|bugs?\b|slow|late\b|delay|cancell?ed|missing|missed|wrong|nois[ey]|cold\b|wait(?:ing|ed)\b|refund|still (?:\w+ )?(?:waiting|no|not|nothing|broken|have|having|the same|\w+n't)\b|stuck|crash|unable|(?:ca|wo|do|does|did|was|is|were|has|have|would|could)n't\b|cannot\b|never|no (?:one|response|reply|answer|support|help|use|benefit)\b|zero\b|return (?:it|this|these|them)\b|nobody|expensive|overpriced|nothing|too \w+|lack|confus|unfortunate|however|although|not\b|lost\b|promise|compensation|mistake|hard to|difficult|should|fix\b|closed|instead|downside|negatives?\b|worried|charged|tiny|(?:where|when)(?:'s| is| are| will) (?:my|our)\b|supposed to)/gi;
const DELIGHT =
  /\b(?:great|excellent|lovely|wonderful|fantastic|amazing|perfect|superb|outstanding|brilliant|awesome|beautiful|friendly|helpful|thank|love[ds]?\b|delicious|enjoy|recommend|comfortabl|impress|best\b|terrific|pleas(?:ant|ed|ure)|gorgeous|phenomenal|good|nice|happy|clean\b|fabulous|spotless|welcoming|exceptional)/gi;

// The same, in the agent's words.
const REPAIR =
  /\b(?:went wrong|your (?:concern|issue|problem|complaint|frustrat|disappoint)|(?:this|the) (?:issue|concern|matter|problem|inconvenience|confusion|delay|error)|(?:these|those) (?:issue|problem|delay|error)s|hiccup|look(?:ing)? into|resolv|rectif|set things right|make (?:this|it|things) right|unfortunate|disappoint|not satisf|unsatisf|constructive|brought to our attention)/gi;
const THANKED =
  /\b(?:(?:glad|happy|pleased|delighted|thrilled|great|good|lovely|pleasure|wonderful) (?:that |to (?:hear|read|know|learn|see|have)|you (?:\w+ )?(?:enjoy|like|love|had|found))|(?:great|kind|lovely|wonderful|positive|brilliant|nice|glowing|fantastic|excellent|thoughtful|generous|good) (?:and \w+ )?(?:review|feedback|words?|comments?|remarks)|compliment|(?:welcom\w+|see|host|have|having|serve) you (?:\w+ ){0,4}(?:again|back|soon))/gi;

/** How much a customer's message complains, and how much it delights: each a count of different words. */
export function readMessage(message: string): { strong: number; mild: number; delight: number } {
  const { text } = normalise(message);
  return { strong: countOf(STRONG, text), mild: countOf(MILD, text), delight: countOf(DELIGHT, text) };
}

/** What a normalised sentence of the agent's says about the conversation: words of repair less answers to praise. */
export function clueIn(text: string): number {
  return 2 * countOf(REPAIR, text) - countOf(THANKED, text);
}

const ASKS_WHY =
  /\b(?:why (?!don't|not\b)|how come\b|how (?:is|was|can|could|did|does) (?:this|that|it|such|something|my|you|we)\b|what (?:went wrong|(?:is|was|'s) (?:the (?:reason|cause|problem|hold ?up|explanation)|going on|happening)|happened|caused)|(?:the|any|some|a|an) (?:reason|cause|explanation)\b|explain)/i;

/** Whether the customer asks for the reason: then it is an answer, not an excuse. */
export const asksWhy = remember(50, (message): boolean => ASKS_WHY.test(normalise(message).text));

function countOf(pattern: RegExp, text: string): number {
  return new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase())).size;
}
