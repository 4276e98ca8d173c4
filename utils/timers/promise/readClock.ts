import { type Clock, minutesOf, NOON, USUAL_HOURS, withStatedHalf } from './clock';
import { endOfRange } from './endOfRange';
import { HOUR, numberOf } from './numbers';
import { phrase, placeOf } from './phrase';
import { UNKNOWN_ZONE, ZONE, zoneNamed } from './timeZones';

/** "5", "5:30", "5.30 pm", "five o'clock", with its parts as named groups. */
const time = (hour: string, minute: string, half: string) =>
  `(?<${hour}>${HOUR})(?:[:.h](?<${minute}>[0-5]\\d))?${halfOfDay(half)}(?: o'? ?clock)?`;
const halfOfDay = (name: string) => `(?: ?(?<${name}>[ap])(?:m\\b|\\. ?m\\b\\.?))?`;
const NOT_IN_A_NUMBER = '(?<![\\d:.,/£$€-])';
const DAY = '(?:[a-z]*day|tomm?orr?ow|tmrw?|tonight|morning|afternoon|mon|tues?|weds?|thurs?|fri)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const LEAD = `(?:between [a-z0-9 :.]{1,20} and|by|before|at|until|till|around|about|than|latest|after|${DAY}|[a-z]*day,|@|${MONTH}\\.? \\d{1,2},)`;
const COUNTED = '(?:(?:working|business) )?(?:days?|weeks?|hours?|minutes?|mins?|hrs?)';

/** "noon", "12:00 noon" */
const NAMED = phrase(
  '\\b(?:(?:12(?:[:.]00)? ?\\(?)?(?:noon|mid-?day|(?<midnight>midnight))\\b|(?:by|before|at|around|until|over) lunch\\b|lunch[ -]?time)',
);

/** "half past four", "quarter to 5 pm", and the British "half four" */
const SPOKEN = phrase(
  `\\b(?:a )?(?<part>half|quarter|five|ten|twenty|twenty-five)(?: minutes)?(?: (?<side>past|to|after)|(?<=half)(?=[ -])) ?-?(?<hour>${HOUR})\\b(?! ?(?:an?|${COUNTED}|price|day|off)\\b)${halfOfDay('half')}(?: o'? ?clock)?${ZONE}(?![\\d:])`,
);

/** "five thirty" */
const WORDED = phrase(
  `(?<=\\b(?:by|at|before|around|about) )(?<hour>${HOUR}) (?<minute>fifteen|thirty|forty[ -]five)\\b${halfOfDay('half')}${ZONE}`,
);

/** "between 9 and 11", "Friday 9-11", "2 to 4pm", "9:00-11:00" */
const RANGE = phrase(
  `(?<![\\d:./-])(?:(?<lead>\\b(?:between|from) )|(?<=\\b${DAY},? (?:at )?)(?<onDay>)|)\\b${time('fromHour', 'fromMinute', 'fromHalf')}(?: ?- ?| to | and | until | till )${time('hour', 'minute', 'half')}${ZONE}(?![\\d:./]?\\d|(?:st|nd|rd|th)\\b| ?(?:${COUNTED}|${MONTH})\\b)`,
);

/** "4 pm", "16:00", "16h30", "3 o'clock", "1600 hours"; "by 5", "by 4.30" and "by 0900", where no unit follows */
const PLAIN = phrase(
  `(?:${NOT_IN_A_NUMBER}|(?<=\\d, ?))(?:(?<=(?<iso>\\d-\\d\\d) )|(?<=(?:\\b|(?=@))(?<lead>${LEAD}) (?:(?:around|about) )?)|)\\b(?<hour>${HOUR})(?:(?<sign>[:.h]?)(?<minute>[0-5]\\d))?(?<french> ?h\\b)?${halfOfDay('half')}(?<clock> ?(?:o'? ?clock|hrs\\b|hours\\b|sharp\\b|ish\\b))?${ZONE}`,
);

/** What may follow a bare number that is an hour. */
const NOTHING_COUNTED =
  /^(?: *$|[.,;:!?)](?!\d)| +-| +(?:today|tomorrow|tonight|on|this|in the (?:morning|afternoon|evening)|at (?:the )?latest|latest|and|or|but|so|to|with|about|if|when|for you|next|the|your|our|my|local|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|i|i'll|we|we'll|you|you'll|it|they|he|she)\b| {3,})/i;

type Groups = Record<string, string | undefined>;

/** Times of day, in the order of the text; where two overlap, the longer one. */
export function readClocks(text: string): Clock[] {
  const found = [
    ...[...text.matchAll(NAMED)].map((match) => clockOf(text, match, match.groups?.midnight ? [2 * NOON] : [NOON])),
    ...[...text.matchAll(SPOKEN)].map((match) => clockOf(text, match, spoken(match.groups ?? {}))),
    ...[...text.matchAll(WORDED)].map((match) =>
      clockOf(text, match, minutesOf({ ...match.groups, minute: String(numberOf(match.groups?.minute ?? '')) })),
    ),
    ...[...text.matchAll(RANGE)].map((match) => clockOf(text, match, endOfRange(match.groups ?? {}))),
    ...[...text.matchAll(PLAIN)].map((match) =>
      clockOf(text, match, plain(match.groups ?? {}, text.slice(placeOf(match).end))),
    ),
  ].filter((clock) => clock.minutes.length > 0);
  const longest = found.sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest
    .filter(
      (clock, index) => !longest.slice(0, index).some((other) => clock.start < other.end && other.start < clock.end),
    )
    .sort((a, b) => a.start - b.start)
    .map((clock) => withStatedHalf(clock, text));
}

function clockOf(text: string, match: RegExpMatchArray, minutes: number[]): Clock {
  const { zone } = match.groups ?? {};
  const place = placeOf(match);
  const timeZone = zone === undefined ? undefined : zoneNamed(zone);
  const isElsewhere = zone === undefined ? UNKNOWN_ZONE.test(text.slice(place.end)) : timeZone === undefined;
  return { ...place, minutes, timeZone, ...(isElsewhere && { isElsewhere }) };
}

/**
 * A quarter to five, ten past five; "half four" is half past four, within working hours where one of the two halves of
 * the day is.
 */
function spoken({ part = '', side, hour, half }: Groups): number[] {
  const minutes = PARTS[part.toLowerCase()] ?? numberOf(part);
  const hours = minutesOf({ hour, half });
  if (side === undefined) {
    const both = hours.map((time) => (time + 30) % (2 * NOON));
    const atWork = both.filter((time) => time >= USUAL_HOURS.from && time <= USUAL_HOURS.to);
    return atWork.length === 1 ? atWork : both;
  }
  return hours.map((time) => (side.toLowerCase() === 'to' ? time - minutes : time + minutes));
}

/** "5%", "21. December" */
const NO_HOUR = new RegExp(`^\\d|^ *(?:%|percent\\b)|^\\. *${MONTH}`, 'i');

const PARTS: Record<string, number> = { half: 30, quarter: 15, 'twenty-five': 25 };

/** @param rest the rest of the sentence */
function plain({ iso, lead, hour = '', sign, minute, french, half, clock = '' }: Groups, rest: string): number[] {
  if (NO_HOUR.test(rest)) return [];
  const is24 = iso !== undefined || sign === 'h' || french !== undefined || /^ *h/i.test(clock);
  const isBare = sign === '' && minute !== undefined;
  // "By 1630" is a time, but most people read "by 2030" as a year.
  const isMilitary =
    isBare &&
    /^[012]\d$/.test(hour) &&
    !(/^(?:19|20)$/.test(hour) && !/^ *(?:on|today|tomorrow|tonight)\b/i.test(rest));
  const isTime =
    half !== undefined ||
    /o'|clock|sharp|ish/i.test(clock) ||
    sign === ':' ||
    // "16h30" and "1600 hours", but "16 hours" is a span.
    (is24 && minute !== undefined) ||
    (lead !== undefined && (french !== undefined || ((!isBare || isMilitary) && NOTHING_COUNTED.test(rest))));
  return isTime ? minutesOf({ hour, minute, half, is24: is24 || isMilitary }) : [];
}
