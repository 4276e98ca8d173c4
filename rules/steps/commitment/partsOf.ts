import { BARE_HOUR, CLOCK, DAY, withoutTimes } from './kindsOfTime';
import { timeIn } from './timeWords';

/** What may join two times, or two things with a time each. */
const JOINT = /[,;](?: (?:and|then|plus))* | (?:and|plus) (?:then )?/g;
const AND = /^\W*(?:and|plus)\b/;
/** "Between 2 and 4" is one time. */
const RANGE =
  /\b(?:between (?!the|your|our|my|us)|from (?=\d|noon|[a-z]*day\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))[^,;]*$/;
const SMALL = /\b(?:and|then|again|also|once more|plus|by|at|on|before|around|about|in|within|the)\b|[^a-z\d]/g;
/** A time when something is to be done: the word that introduces it, or such a word itself. */
const LED =
  /\b(?:by|at|on|before|around|about|until|till|than|within|in)\W*$|^(?:by|at|on|before|around|about|until|till|within|in|today|tonight|tomm?orr?ow|this|next)\b/;
/** "The credit note", "from our billing team", "half of it", but not "the latest". */
const THING =
  /^\W*(?:(?:and|then|plus|again|also) )*(?:(?:to|from|with|for) )?(?:the|your|our|my|his|her|its|their|an?|another|half|both|all|one|two|three|some|everything)\b(?! (?:[a-z]+ )?(?:latest|day|week|hours?|minutes?|morning|time)\b| \d)/;
const VERB =
  /\b(?:will|shall|can|could|would|should|may|might|must|is|are|am|was|were|been|has|have|had|do|does|did|not|you|us|me|them|i|we|they|who|which|that)\b|'ll\b/;
/** "Shows it on" */
const OBJECT = /\bit\W*(?:(?:by|on|at|in|before) *)?$/;
/** "About the refund and the visit on Monday" */
const ABOUT = /\b(?:about|regarding|concerning) (?:the|your|our|this|that|my)\b/;
/** "The receipt for your stay on": the time belongs to the stay. */
const OF_ANOTHER =
  /\b(?:for|of|from|since|during) (?:the|your|our|my) [^,;]*\b(?:on|at|in)\W*$|\b(?:before|after|later|earlier|about|regarding|latest)\W+(?:the|your|our|my|a)\b/;

/** A part of a promise with its own time. */
export interface Part {
  start: number;
  end: number;
  text: string;
  /** Nothing but a time: "and at 5pm". */
  isBare: boolean;
}

/** The parts of a promise that each name a time, in order; only one part if it has only one time. */
export function partsOf(promise: string): Part[] {
  const joints = [...promise.matchAll(JOINT)].map(({ index }) => index);
  const pieces = [0, ...joints].map((start, index) => {
    const end = joints[index] ?? promise.length;
    const text = promise.slice(start, end);
    return { start, end, text, isBare: isBare(text) };
  });
  const parts: Part[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = parts.at(-1);
    if (last && !isAnother(last, pieces, index)) {
      last.end = piece.end;
      last.text = promise.slice(last.start, last.end);
    } else parts.push({ ...piece });
  }
  return parts;
}

function isBare(text: string): boolean {
  return BARE_HOUR.test(text) || (timeIn(text) !== undefined && withoutTimes(text).replace(SMALL, '') === '');
}

/** Whether a piece names a different time from what comes before it. */
function isAnother({ text: before, isBare: isInList }: Part, pieces: readonly Part[], index: number): boolean {
  const piece = pieces[index];
  const first = timeIn(before);
  if (!piece || !first || RANGE.test(before)) return false;
  if (piece.isBare) {
    // "The two nights, Monday and Tuesday, by Friday": those days are not deadlines.
    const isLed = isInList || LED.test(before.slice(0, first.start)) || LED.test(before.slice(first.start));
    return isLed && isListed(pieces, index) && isSameKind(before, piece.text);
  }
  const time = timeIn(piece.text);
  if (!time) return false;
  const [ahead, behind] = [piece.text.slice(0, time.start), piece.text.slice(time.end)];
  if (VERB.test(piece.text) || OBJECT.test(ahead) || ABOUT.test(before)) return false;
  if (OF_ANOTHER.test(ahead.replace(/^\W*(?:and )?(?:to|from|with|for) /, ''))) return false;
  return THING.test(ahead) || (ahead.replace(SMALL, '') === '' && THING.test(behind));
}

/** After an "and", or in a list that ends with one: "Thursday, 20 November" is one day. */
function isListed(pieces: readonly Part[], index: number): boolean {
  const piece = pieces[index];
  if (!piece?.isBare || /\b(?:latest|later)\b/.test(piece.text)) return false;
  return AND.test(piece.text) || isListed(pieces, index + 1);
}

function isSameKind(one: string, other: string): boolean {
  if (BARE_HOUR.test(other)) return CLOCK.test(one);
  return (CLOCK.test(one) && CLOCK.test(other)) || (DAY.test(one) && DAY.test(other));
}
