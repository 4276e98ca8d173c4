import { addDays, addMonths } from '../calendarDays';
import { addWorkingDays } from '../workingDay';
import type { Here } from './choices';
import type { NamedDay } from './namedDay';
import { NUMBER, numberOf, ordinalOf } from './numbers';
import { type Place, phrase, placeOf } from './phrase';

/** "Within 20 minutes", "in 3-5 business days": the longer end counts. */
export interface Span extends Place {
  /** Its length, where it is given to the minute. */
  minutes?: number;
  /** Otherwise the calendar day on which it ends. */
  day?: string;
}

const SHORT = '(?:minutes?|mins?|hours?|hrs?|h)';
const UNIT = `(?:(?<kind>working|business|week)[ -]?)?(?<unit>${SHORT}|days?|weeks?|fortnights?|months?)(?![a-z]|[ -](?:old|long|trial|window|delay|wait)\\b)`;
const FILLER =
  '(?: (?:the|next|coming|following|about|around|roughly|approximately|under|less than|no more than|not more than|at most|up to|a maximum of|only|just|another|or|further|maximum))*';
const LEAD = '(?:within|in|inside|under|after|another|over|during|take|takes|next|give (?:me|us))';
const MANY = `(?:${NUMBER}(?: ?- ?| to | or ))?(?<many>${NUMBER})`;

const FORMS: [form: RegExp, groups: 'many' | 'orTwo' | 'ordinal'][] = [
  // "within the next two working days", "in 20-30 minutes", "in an hour and a half", "in 1 hour and 30 minutes"
  [
    phrase(
      `\\b${LEAD}${FILLER} ${MANY}(?<half> and a half)? ?-?${UNIT}(?: and (?<part>a half|a quarter|three quarters))?(?:,? (?:and )?(?<rest>${NUMBER}) ?(?<restUnit>${SHORT})\\b)?`,
    ),
    'many',
  ],
  [phrase(`\\b${LEAD}${FILLER} (?<many>\\d{1,2})(?<unit>h)(?<rest>\\d\\d)\\b`), 'many'],
  // "within a day or two"
  [phrase(`\\b${LEAD}${FILLER} (?:an? )?(?<unit>minute|hour|day|week|month) or (?:two|so)\\b`), 'orTwo'],
  // "two days from now"
  [phrase(`\\b${MANY} ?-?${UNIT} from (?:now|today)\\b`), 'many'],
  // "3-5 business days": a span even without "in", as nothing else is counted in working days
  [phrase(`\\b${MANY} ?-?(?<kind>working|business)[ -]?(?<unit>days?)\\b`), 'many'],
  // "on the third working day", "the next working day", "in the next hour", "within the hour"
  [
    phrase('\\b(?<many>first|second|third|fourth|fifth|\\d(?:st|nd|rd|th)) (?<kind>working|business) (?<unit>day)\\b'),
    'ordinal',
  ],
  [phrase('\\b(?:next|following|coming) (?<kind>working|business)[ -](?<unit>day)\\b'), 'many'],
  [phrase('\\b(?:in|within|over|during) the (?:next|coming) (?<unit>hour|day|week|month)\\b'), 'many'],
  [phrase('\\bwithin the (?<unit>hour)\\b'), 'many'],
];

const PARTS: Record<string, number> = { 'a half': 0.5, 'a quarter': 0.25, 'three quarters': 0.75 };

/** A larger number is neither a promise nor a date. */
const MOST = 1000;

/** Spans of time from now, in the order of the text. A number in brackets repeats the one before it. */
export function readSpans(written: string, here: Here): Span[] {
  const text = written.replace(new RegExp(`\\( ?${NUMBER} ?\\)`, 'gi'), (found) => ' '.repeat(found.length));
  return FORMS.flatMap(([form, groups]) => [...text.matchAll(form)].map((match) => spanOf(match, groups, here)))
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf(match: RegExpMatchArray, groups: 'many' | 'orTwo' | 'ordinal', here: Here): Span | undefined {
  const { many: number = '', kind, unit = '', half, part = '', rest, restUnit = 'min' } = match.groups ?? {};
  // "In a minute" does not promise one minute.
  if (groups === 'many' && /^(?:an?|one)$/i.test(number) && /^min/i.test(unit)) return undefined;
  const count =
    groups === 'orTwo' ? 2 : groups === 'ordinal' ? ordinalOf(number) : number === '' ? 1 : numberOf(number);
  const whole = count + (half ? 0.5 : (PARTS[part.toLowerCase().replace(/ +/g, ' ')] ?? 0));
  if (!(whole > 0 && whole <= MOST)) return undefined;
  const place = placeOf(match);
  const minutes = minutesIn(unit, whole);
  const more = rest ? minutesIn(restUnit, numberOf(rest)) : 0;
  if (minutes !== undefined) return { ...place, minutes: minutes + (more ?? 0) };
  // "In 1 day and 2 hours"
  if (more && /^d/i.test(unit) && !kind) return { ...place, minutes: whole * 1440 + more };
  return { ...place, day: dayAfter(unit, kind, whole, here.today, here.workingDays) };
}

function minutesIn(unit: string, count: number): number | undefined {
  if (/^min/i.test(unit)) return count;
  return /^h/i.test(unit) ? count * 60 : undefined;
}

/** The calendar day that is some days, working days, weeks or months after another. */
function dayAfter(
  unit: string,
  kind: string | undefined,
  count: number,
  from: string,
  workingDays: readonly number[],
): string {
  const whole = Math.ceil(count);
  if (/^d/i.test(unit)) return kind ? addWorkingDays(from, whole, workingDays) : addDays(from, whole);
  if (/^month/i.test(unit)) return addMonths(from, whole);
  return addDays(from, Math.ceil(count * (/^fortnight/i.test(unit) ? 14 : 7)));
}

const FROM = phrase(
  `\\b(?:(${NUMBER}) ?(?:(working|business) )?(days?|weeks?|fortnights?|months?)|(?:a )?(fortnight)) (?:(?:from|on|after) )?$`,
);

/** The later day where a span comes right before a day: "a week tomorrow", "2 weeks from Monday". */
export function laterDay(text: string, named: NamedDay, workingDays: readonly number[]): NamedDay {
  const [match] = [...text.slice(0, named.start).matchAll(FROM)];
  if (!match) return named;
  const [, number = 'a', kind, unit = 'fortnight'] = match;
  const day = dayAfter(unit, kind, numberOf(number), named.day, workingDays);
  return { start: match.index, end: named.end, day };
}
