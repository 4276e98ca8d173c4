import { NUMBER, numberOf } from './numbers';
import { type Place, placeOf } from './phrase';

export type SpanUnit = 'minute' | 'hour' | 'day' | 'workingDay' | 'week' | 'month';

/** "within 20 minutes", "in 3-5 business days": the longer end. */
export interface Span extends Place {
  count: number;
  unit: SpanUnit;
}

const UNIT =
  '(?:(working|business|week)[ -]?)?(minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnights?|months?)(?![a-z]|[ -](?:old|long|trial|window|delay|wait))';
const FILLER =
  '(?: (?:the|next|coming|following|about|around|roughly|approximately|under|less than|no more than|not more than|at most|up to|a maximum of|only|just|another|or))*';
const LEAD = '(?:within|in|inside|under|after|another|give (?:me|us))';
const MANY = `(?:${NUMBER}(?: ?- ?| to | or ))?(${NUMBER})`;

const FORMS: RegExp[] = [
  // "within the next two working days", "in 20-30 minutes", "in an hour and a half"
  new RegExp(`\\b${LEAD}${FILLER} ${MANY}[ -]?${UNIT}( and a half)?`, 'giu'),
  // "within a day or two"
  new RegExp(`\\b${LEAD}${FILLER} (?:an? )?()()(minute|hour|day|week|month) or (two)\\b`, 'giu'),
  // "two days from now"
  new RegExp(`\\b${MANY}[ -]?${UNIT}()(?= from (?:now|today)\\b)`, 'giu'),
  // "3-5 business days": no other days of the week are counted so
  new RegExp(`\\b${MANY}[ -]?(working|business)[ -]?(days?)\\b()`, 'giu'),
  // "the next working day", "in the next hour", "within the hour"
  /\b(?:next|following|coming)( )(working|business)[ -](day)\b()/giu,
  /\b(?:in|within) the (?:next|coming)( )()(hour|day|week|month)\b()/giu,
  /\bwithin the( )()(hour)\b()/giu,
];

/** More than this is no promise, and no date either. */
const MOST = 1000;

/** Spans of time from now on, in the order in which they stand. */
export function readSpans(text: string): Span[] {
  return FORMS.flatMap((form) => [...text.matchAll(form)].map(spanOf))
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf(match: RegExpMatchArray): Span | undefined {
  const [, number = '', kind, unit = '', extra = ''] = match;
  // "In a minute" is no promise of one.
  if (/^(?:an?|one)$/iu.test(number) && /^min/iu.test(unit)) return undefined;
  const half = extra.trim() === 'and a half' ? 0.5 : 0;
  const fortnights = /^fortnight/iu.test(unit) ? 2 : 1;
  const count = ((extra === 'two' ? 2 : number.trim() === '' ? 1 : numberOf(number)) + half) * fortnights;
  return count > 0 && count <= MOST ? { ...placeOf(match), count, unit: unitOf(unit, kind) } : undefined;
}

function unitOf(unit: string, kind: string | undefined): SpanUnit {
  if (/^min/iu.test(unit)) return 'minute';
  if (/^h/iu.test(unit)) return 'hour';
  if (/^d/iu.test(unit)) return kind ? 'workingDay' : 'day';
  return /^month/iu.test(unit) ? 'month' : 'week';
}
