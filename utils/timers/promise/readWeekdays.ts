import { addDays, addMonths, calendarDay, weekdayOf } from '../calendarDays';
import { endOfWorkingWeek } from '../workingDay';
import type { NamedDay } from './namedDay';
import { ordinalOf } from './numbers';
import { phrase, placeOf } from './phrase';
import { onWeekday } from './readDates';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY =
  '(mon|tues?|weds?|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b(?:(?<!day)\\.)?';
const DATE = '(?:,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b)';
const LATER =
  '(?: (?:(?:of|the)? ?(next|this|following|coming) week|(?:the )?(week) after next|(week|fortnight)(?! ?end)(?= *(?:$|[.,;:!?)-]|\\b(?:at|by|in|before|and|or|to|with|for|as|if|so|morning|afternoon|evening)\\b))))';
const FORM = phrase(`\\b(?:(this coming|this|next|coming|following) )?${WEEKDAY}${DATE}?${LATER}?`);

/** The weekdays that a text names, with the date or week that is given with them. */
export function readWeekdays(text: string, today: string): NamedDay[] {
  return [...text.matchAll(FORM)].flatMap((match) => {
    const [words, which = '', name = '', date, week, afterNext, later] = match;
    const lead = text.slice(0, match.index);
    // "He sat", "the sun": abbreviations that are also words count only after a word that makes them a day.
    if (/^(?:sat|sun|mon|wed|fri)$/i.test(name) && !which && !SHORT_LEAD.test(lead)) return [];
    if (/\b(?:after|since|last|every|each)\s+(?:the )?$/i.test(lead)) return [];
    const weekday = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
    const place = { start: match.index, end: match.index + words.trimEnd().length };
    if (date) {
      const day = nextDate(Number(date), today);
      return day ? [{ ...place, day, other: onWeekday(weekday, day) }] : [];
    }
    const next = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
    if (later)
      return [{ ...place, day: addDays(next === today ? addDays(next, 7) : next, later === 'fortnight' ? 14 : 7) }];
    if (week || afterNext) {
      const weeks = afterNext ? 2 : week?.toLowerCase() === 'this' ? 0 : 1;
      return [{ ...place, day: inWeek(weekday, weeks, today) }];
    }
    if (/^(?:next|following)$/i.test(which)) return [nextOf(place, weekday, next, today)];
    return [{ ...place, day: next, isWeekday: true as const }];
  });
}

const SHORT_LEAD = /\b(?:on|by|before|until|till|this|next|or|and|to|from|between|than|,)\s*$|\b(?:am|pm|\d),?\s*$/i;

/** "Next Friday", said on a Wednesday, is two days away for some people and nine for others. */
function nextOf(place: { start: number; end: number }, weekday: number, next: string, today: string): NamedDay {
  if (next === today) return { ...place, day: addDays(next, 7) };
  const following = inWeek(weekday, 1, today);
  return following === next ? { ...place, day: next } : { ...place, day: next, other: following };
}

/** A weekday of this week, which begins on Monday, or of a later one. */
function inWeek(weekday: number, weeks: number, today: string): string {
  const sunday = endOfWorkingWeek(today, weeks, [1, 2, 3, 4, 5, 6, 0]);
  return addDays(sunday, weekday === 0 ? 0 : weekday - 7);
}

const NTH = phrase(
  '(?<!\\b(?:your|our|a|each|every) )\\b(?:the |on |by |before |until |and |to |or )(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:floor|time|parcel|order|working|business|email|street|of (?!this|next|the))|\\w)(?: of (this|next|the) month)?',
);

/** "The 12th", "by the 3rd of next month"; today's number means today. */
export function readDaysOfMonth(text: string, today: string): NamedDay[] {
  return [...text.matchAll(NTH)].flatMap((match) => {
    const [, date = '', month] = match;
    const from = month === 'next' ? `${addMonths(today, 1).slice(0, 8)}01` : today;
    const day =
      month && month !== 'next'
        ? calendarDay(Number(date), Number(today.slice(5, 7)), Number(today.slice(0, 4)))
        : nextDate(ordinalOf(date), from);
    return day ? [{ ...placeOf(match), day }] : [];
  });
}

/** The next day with that number in its month, which may be today. */
function nextDate(date: number, today: string): string | undefined {
  for (let months = 0; months < 12; months += 1) {
    const [year, month] = addMonths(`${today.slice(0, 8)}01`, months)
      .split('-')
      .map(Number);
    const day = calendarDay(date, month ?? 0, year ?? 0);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}
