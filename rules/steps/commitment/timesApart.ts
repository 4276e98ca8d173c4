import { isOtherParty } from './ours';
import { timeIn } from './timeWords';

const DAY =
  /\b(?:today|tonight|tomm?orr?ow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weeks?|months?|days|hours?|minutes?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b|\d(?:st|nd|rd|th)\b|\d[/-]\d/;
const CLOCK = /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\b(?:noon|midday)\b|\b(?:at|by|before) \d{1,2}\b/;

/** What may join two times, or two things with a time each. */
const JOINT = /[,;](?: (?:and|then|plus))* | (?:and|plus) (?:then )?/g;
const AND = /^\W*(?:and|plus)\b/;
/** "Between 2 and 4" is one time. */
const RANGE =
  /\b(?:between (?!the|your|our|my|us)|from (?=\d|noon|[a-z]*day\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))[^,;]*$/;
const SMALL = /\b(?:and|then|again|also|once more|plus|by|at|on|before|around|about|in|within|the)\b|[^a-z\d]/g;
const BARE_HOUR = /^\W*(?:and )?\d{1,2}\W*$/;
const LEAD = /^(?:by|at|on|before|around|about|until|till|than|within|in)\b/;
/** "The credit note", "from our billing team", "half of it", but not "the latest". */
const THING =
  /^\W*(?:(?:and|then|plus|again|also) )*(?:(?:to|from|with|for) )?(?:the|your|our|my|his|her|its|their|an?|another|half|both|all|one|two|three|some|everything)\b(?! (?:[a-z]+ )?(?:latest|day|week|hours?|minutes?|morning|time)\b| \d)/;
const VERB =
  /\b(?:will|shall|can|could|would|should|may|might|must|is|are|am|was|were|been|has|have|had|do|does|did|not|you|us|me|them|i|we|they|who|which|that)\b|'ll\b/;
/** "Shows it on" */
const OBJECT = /\bit\W*(?:(?:by|on|at|in|before) *)?$/;
/** "About the refund and the visit on Monday" */
const ABOUT = /\b(?:about|regarding|concerning) (?:the|your|our|this|that|my)\b/;
/** "The receipt for your stay on": the time is that of the stay. */
const OF_ANOTHER =
  /\b(?:for|of|from|since|during) (?:the|your|our|my) [^,;]*\b(?:on|at|in)\W*$|\b(?:before|after|later|earlier|about|regarding|latest)\W+(?:the|your|our|my|a)\b/;

interface Part {
  start: number;
  end: number;
  text: string;
  /** Nothing but a time: "and at 5pm". */
  isBare: boolean;
}

/**
 * The promises that share one verb: "I'll call you at 10am and at 3pm" and "the label by 5pm today and the refund by
 * Friday" are two each. Like what is given, each is a plain text with blanks in place of what is not its own. A time of
 * the day keeps the day that is named for all, and a day the time.
 */
export function timesApart(promise: string): string[] {
  const parts = partsOf(promise);
  const [first, ...others] = parts;
  if (!first || others.length === 0) return [promise];
  const texts = [only(promise, 0, first.end)];
  for (const part of others) {
    if (isOtherParty(part.text)) continue;
    texts.push(over(only(promise, part.start, part.end), shared(texts.at(-1) ?? '', part)));
  }
  const day = dayOfList(promise, parts);
  return day === undefined ? texts : texts.map((text) => over(text, day));
}

function partsOf(promise: string): Part[] {
  const joints = [...promise.matchAll(JOINT)].map(({ index }) => index);
  const pieces = [0, ...joints].map((start, index) => {
    const end = joints[index] ?? promise.length;
    const text = promise.slice(start, end);
    return { start, end, text, isBare: isBare(text) };
  });
  const parts: Part[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = parts.at(-1);
    if (last && !(timeIn(last.text) && isAnother(last.text, pieces, index))) {
      last.end = piece.end;
      last.text = promise.slice(last.start, last.end);
    } else parts.push({ ...piece });
  }
  return parts;
}

function isBare(text: string): boolean {
  return BARE_HOUR.test(text) || (timeIn(text) !== undefined && withoutTimes(text).replace(SMALL, '') === '');
}

/** Whether a piece names another time than what stands before it. */
function isAnother(before: string, pieces: readonly Part[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || RANGE.test(before)) return false;
  if (piece.isBare) return isListed(pieces, index) && isSameKind(before, piece.text);
  const time = timeIn(piece.text);
  if (!time) return false;
  const [ahead, behind] = [piece.text.slice(0, time.start), piece.text.slice(time.end)];
  if (VERB.test(piece.text) || OBJECT.test(ahead) || ABOUT.test(before)) return false;
  if (OF_ANOTHER.test(ahead.replace(/^\W*(?:and )?(?:to|from|with|for) /, ''))) return false;
  return THING.test(ahead) || (ahead.replace(SMALL, '') === '' && THING.test(behind));
}

/** Behind an "and", or in a list that ends with one: "Thursday, 20 November" is one day. */
function isListed(pieces: readonly Part[], index: number): boolean {
  const piece = pieces[index];
  if (!piece?.isBare || /\b(?:latest|later)\b/.test(piece.text)) return false;
  return AND.test(piece.text) || isListed(pieces, index + 1);
}

function isSameKind(one: string, other: string): boolean {
  if (BARE_HOUR.test(other)) return CLOCK.test(one);
  return (CLOCK.test(one) && CLOCK.test(other)) || (DAY.test(one) && DAY.test(other));
}

/** What a promise has of the one before: the words around its time, and what of that it does not say itself. */
function shared(before: string, { text, isBare }: Part): string {
  const hasClock = CLOCK.test(text) || BARE_HOUR.test(text);
  const hasDay = DAY.test(text);
  const keepsDay = hasClock && !hasDay && CLOCK.test(before);
  const keepsClock = isBare && hasDay && !hasClock;
  return withoutTimes(before, (time) => (keepsDay && DAY.test(time)) || (keepsClock && CLOCK.test(time)));
}

/** "At 9am, 1pm and 4pm tomorrow": the day of all; undefined where each has its own, or there is none. */
function dayOfList(promise: string, parts: readonly Part[]): string | undefined {
  const last = parts.at(-1);
  const others = parts.slice(0, -1);
  if (!last?.isBare || !CLOCK.test(last.text) || !DAY.test(last.text)) return undefined;
  if (!parts.slice(1).every((part) => part.isBare) || others.some(({ text }) => DAY.test(text))) return undefined;
  // "At 5pm and 9am tomorrow": the first is today.
  if (/\d ?p/.test(parts[0]?.text ?? '') && /\d ?a/.test(last.text)) return undefined;
  const day = DAY.exec(last.text);
  const start = last.start + (day?.index ?? 0);
  return only(promise, start, start + (day?.[0].length ?? 0));
}

/** A text with blanks in place of its times, but for those that are kept; what leads to them stays. */
function withoutTimes(text: string, isKept: (time: string) => boolean = () => false): string {
  let result = '';
  let rest = text;
  for (let time = timeIn(rest); time; time = timeIn(rest)) {
    const words = rest.slice(time.start, time.end);
    const lead = LEAD.exec(words)?.[0] ?? '';
    result += rest.slice(0, time.start) + (isKept(words) ? words : lead.padEnd(words.length));
    rest = rest.slice(time.end);
  }
  return result + rest;
}

/** One text over another, where the first one has blanks. */
function over(above: string, below: string): string {
  return above.replace(/ /g, (blank, at: number) => below[at] ?? blank);
}

/** A text with blanks in place of everything outside two offsets. */
function only(text: string, start: number, end: number): string {
  return text.slice(start, end).padStart(end).padEnd(text.length);
}
