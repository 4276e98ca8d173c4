import { clausesOf, ONCE_MORE } from './clauses';
import { plainSentence } from './plainSentence';
import { timeIn } from './timeWords';

/** More is not a fragment. */
const MOST_WORDS = 8;
/** Doubt that affects a whole clause, wherever it appears in it. */
const DOUBT =
  /\b(?:hopefully|perhaps|maybe|possibly|probably|likely|potentially|ideally|fingers crossed|with (?:any |a bit of |some )?luck|all being well|(?:if|where|when) (?:at all )?possible|if all goes|all going well|no guarantee|(?:can't|cannot|can not) (?:promise|guarantee)|not (?:sure|certain)|weather permitting|subject to|at some point|(?:do|try) (?:my|our) (?:very )?best|do what (?:i|we) can|best estimate|as things (?:look|stand)|in principle)\b/;
const PART = /;|, (?:and|but|so)\b|\b(?:even though|although)\b|\bbut\b|\band (?=(?:i|we|you)\b)/g;
const LEAD =
  /^\W*(?:by|within|before|no later|not later|at|in|on|tomorrow|today|tonight|first thing|end of|eod|cob|latest)\b/;
const THING_BY = /^\W*(?:first |then |and )*(?:the|our|my|an?|half)\b.*\b(?:by|before|within|today|tonight|tomorrow)\b/;
/** What is true in general. */
const USUAL =
  /\b(?:usually|normally|typically|generally|in general|as a rule|on average|in our experience|in most cases|as usual|on (?:mon|tues|wednes|thurs|fri|satur|sun|week)days|every (?:day|week|[a-z]+day))\b/;
/** Not a time by which, but up to which: "I'll hold it until Friday". */
const KEPT_UNTIL =
  /\b(?:keep(?:ing)?|h[eo]ld(?:ing)?|kept|reserved?|extend|stay|open|pause|block|waive|free|leave|change|here|on|in|valid|available|wait)\b[^,;]*?\b((?:until|till?|up to)\b[^,;.]*)/g;

/** Names a day or a span, so it needs none from a preceding clause. */
const HAS_DAY =
  /\b(?:[a-z]*day|tomm?orr?ow|tonight|weeks?|months?|hours?|minutes?|mins|days|noon|morning|afternoon|evening|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d[/.-]\d|\d(?:st|nd|rd|th)\b/;

/** A time today: another one after it is not its hour. */
const THIS_DAY = /\b(?:today|this (?:morning|afternoon|evening)|within the hour|in \w+ (?:minutes|hours))\b/;
const OTHER_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomm?orr?ow|weeks?|months?|days|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b|\d(?:st|nd|rd|th)\b|\d[/.-]\d/;
const CLOCK = /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bnoon\b/;

/**
 * What a sentence promises on our side, one text per promise in the sentence's order: the sentence with blanks in place
 * of everything else, of the same length. Without a verb the whole may be a promise: "By Friday at the latest."
 */
export function promisedClauses(sentence: string): string[] {
  const text = plainSentence(sentence);
  const clauses = clausesOf(text);
  if (clauses.length === 0) return fragments(text);
  const doubts = doubtsIn(text);
  const promises: string[] = [];
  for (const [index, { start: from, ours }] of clauses.entries()) {
    const end = clauses[index + 1]?.start ?? text.length;
    if (!ours || end <= from || doubts.some((doubt) => doubt.start < end && from < doubt.end)) continue;
    const words = blank(text.slice(0, from)) + text.slice(from, end) + blank(text.slice(end));
    const last = promises.at(-1);
    // "Tomorrow I will look into it and call you at 5" is one promise, "I'll refund you today and call you tomorrow"
    // are two.
    if (last !== undefined && (timeIn(last) === undefined || !isAnother(last, words))) {
      promises[promises.length - 1] = last.slice(0, from) + words.slice(from);
    } else promises.push(words);
  }
  return promises.map(withoutKept);
}

/** What is promised without a verb: "By Friday at the latest", "The label by noon, the refund by Friday". */
function fragments(text: string): string[] {
  const pieces = text.split(/[,;]/);
  if (pieces.some((piece) => piece.trim().split(/ +/).length > MOST_WORDS)) return [];
  return LEAD.test(text) || (pieces.length > 1 && pieces.every((piece) => THING_BY.test(piece))) ? [text] : [];
}

/** Whether a clause names its own time, rather than the hour of the day that the preceding promise names. */
function isAnother(before: string, words: string): boolean {
  if (HAS_DAY.test(words) || words.search(ONCE_MORE) >= 0) return true;
  // Two clock times are two promises, unless another day is named that both may belong to.
  return CLOCK.test(words) && !OTHER_DAY.test(before) && (THIS_DAY.test(before) || CLOCK.test(before));
}

/** The parts of a sentence that a doubt affects, and those that say what is usual. */
function doubtsIn(text: string): { start: number; end: number }[] {
  if (!DOUBT.test(text) && !USUAL.test(text)) return [];
  const ends = [...[...text.matchAll(PART)].map(({ index }) => index), text.length];
  return ends
    .map((end, index) => ({ start: ends[index - 1] ?? 0, end }))
    .filter(({ start, end }) => DOUBT.test(text.slice(start, end)) || USUAL.test(text.slice(start, end)));
}

function withoutKept(words: string): string {
  return words.replace(KEPT_UNTIL, (found, until: string) => found.slice(0, -until.length) + blank(until));
}

const blank = (text: string) => ' '.repeat(text.length);
