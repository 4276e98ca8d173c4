import { timeIn } from './timeWords';

/** What names a day or a span. */
export const DAY =
  /\b(?:today|tonight|tomm?orr?ow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weeks?|months?|days|hours?|minutes?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b|\d(?:st|nd|rd|th)\b|\d[/-]\d/;
/** What names a time of the day. */
export const CLOCK =
  /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\b(?:noon|midday)\b|\b(?:at|by|before) \d{1,2}\b/;
/** "And 3", in a list of hours. */
export const BARE_HOUR = /^\W*(?:and )?\d{1,2}\W*$/;
const LEAD = /^(?:by|at|on|before|around|about|until|till|than|within|in)\b/;

/** A text with blanks in place of its times, except those that are kept; the words before them stay. */
export function withoutTimes(text: string, isKept: (time: string) => boolean = () => false): string {
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
