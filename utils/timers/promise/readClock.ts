import { type Clock, minutesOf, NOON, sayingWhichHalf } from './clock';
import { endOfRange } from './endOfRange';
import { HOUR, numberOf } from './numbers';
import { placeOf } from './phrase';
import { ZONE, zoneNamed } from './timeZones';

/** "5", "5:30", "5.30 pm", "five o'clock", with its parts as named groups. */
const time = (hour: string, minute: string, half: string) =>
  `(?<${hour}>${HOUR})(?:[:.h](?<${minute}>[0-5]\\d))?${halfOfDay(half)}(?: o'? ?clock)?`;
const halfOfDay = (name: string) => `(?: ?(?<${name}>[ap])(?:m\\b|\\. ?m\\b\\.?))?`;
const NOT_IN_A_NUMBER = '(?<![\\d:.,/£$€-])';
const LEAD = '(?:by|before|at|until|till|around|about|than|latest|tomorrow|today|tonight)';
const DAY = '(?:[a-z]*day|tomorrow|tonight|morning|afternoon)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const COUNTED = '(?:(?:working|business) )?(?:days?|weeks?|hours?|minutes?|mins?|hrs?)';

/** "noon" */
const NAMED =
  /\b(?:noon|mid-?day|(?:by|before|at|around|until|over) lunch\b|lunch[ -]?time|(?<midnight>midnight))\b/giu;

/** "half past four", "quarter to 5 pm" */
const SPOKEN = new RegExp(
  `\\b(?:a )?(?<part>half|quarter|five|ten|twenty|twenty-five)(?: minutes)? (?<side>past|to|after) (?<hour>${HOUR})${halfOfDay('half')}(?: o'? ?clock)?${ZONE}(?![\\d:])`,
  'giu',
);

/** "between 9 and 11", "Friday 9-11", "2 to 4pm", "9:00-11:00" */
const RANGE = new RegExp(
  `(?<![\\d:./-])(?:(?<lead>\\b(?:between|from) )|(?<=\\b${DAY},? (?:at )?)(?<onDay>)|)\\b${time('fromHour', 'fromMinute', 'fromHalf')}(?: ?- ?| to | and | until | till )${time('hour', 'minute', 'half')}${ZONE}(?![\\d:./]?\\d|(?:st|nd|rd|th)\\b| ?(?:${COUNTED}|${MONTH})\\b)`,
  'giu',
);

/** "4 pm", "16:00", "16h30", "3 o'clock", "1600 hours"; "by 5" and "by 4.30", where nothing is counted */
const PLAIN = new RegExp(
  `${NOT_IN_A_NUMBER}(?:(?<=\\b(?<lead>${LEAD}) (?:around |about )?)|)\\b(?<hour>${HOUR})(?:(?<sign>[:.h]?)(?<minute>[0-5]\\d))?(?<french> ?h\\b)?${halfOfDay('half')}(?<clock> ?(?:o'? ?clock|hrs\\b|hours\\b|sharp\\b))?${ZONE}`,
  'giu',
);

/** What may follow a bare number that is an hour. */
const NOTHING_COUNTED =
  /^(?: ?$|[.,;:!?)](?!\d)| -| (?:today|tomorrow|tonight|on|this|in the (?:morning|afternoon|evening)|at (?:the )?latest|latest|and|or|but|so|to|with|about|if|when|for you|next|the|your|our|local|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|i|i'll|we|we'll|you|you'll|it|they|he|she)\b)/iu;

type Groups = Record<string, string | undefined>;

/** Times of day, in the order in which they stand; of two that overlap the longer one. */
export function readClocks(text: string): Clock[] {
  const found = [
    ...[...text.matchAll(NAMED)].map((match) => clockOf(match, match.groups?.midnight ? [2 * NOON] : [NOON])),
    ...[...text.matchAll(SPOKEN)].map((match) => clockOf(match, spoken(match.groups ?? {}))),
    ...[...text.matchAll(RANGE)].map((match) => clockOf(match, endOfRange(match.groups ?? {}))),
    ...[...text.matchAll(PLAIN)].map((match) =>
      clockOf(match, plain(match.groups ?? {}, text.slice(placeOf(match).end))),
    ),
  ].filter((clock) => clock.minutes.length > 0);
  const longest = found.sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest
    .filter(
      (clock, index) => !longest.slice(0, index).some((other) => clock.start < other.end && other.start < clock.end),
    )
    .sort((a, b) => a.start - b.start)
    .map((clock) => sayingWhichHalf(clock, text));
}

function clockOf(match: RegExpMatchArray, minutes: number[]): Clock {
  return { ...placeOf(match), minutes, timeZone: zoneNamed(match.groups?.zone) };
}

/** A quarter to five, ten past five. */
function spoken({ part = '', side, hour, half }: Groups): number[] {
  const minutes = PARTS[part.toLowerCase()] ?? numberOf(part);
  return minutesOf({ hour, half }).map((time) => (side?.toLowerCase() === 'to' ? time - minutes : time + minutes));
}

const PARTS: Record<string, number> = { half: 30, quarter: 15, 'twenty-five': 25 };

/** @param rest what follows in the sentence */
function plain({ lead, hour = '', sign, minute, french, half, clock = '' }: Groups, rest: string): number[] {
  if (/^\d/u.test(rest)) return [];
  const is24 = sign === 'h' || french !== undefined || /^ ?h/iu.test(clock);
  const isTime =
    half !== undefined ||
    /o'|clock|sharp/iu.test(clock) ||
    sign === ':' ||
    // "16h30" and "1600 hours", but "16 hours" is a span.
    (is24 && minute !== undefined) ||
    (lead !== undefined && (french !== undefined || (sign !== '' && NOTHING_COUNTED.test(rest))));
  return isTime ? minutesOf({ hour, minute, half, is24 }) : [];
}
