import { addDays, addMonths, calendarDay } from '../calendarDays';
import { addWorkingDays, endOfWorkingWeek } from '../workingDay';
import type { NamedDay } from './namedDay';
import { phrase, placeOf } from './phrase';

type Days = readonly number[];
type DayOf = (today: string, workingDays: Days) => string | [day: string, other: string];

const WEEK = '(?:(?:the|my|our) )?(?:(?:working|business) )?week(?! ?end)';
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * Weeks, months, quarters and years mean their end, a week its last working day, unless the words name another part.
 */
const PERIODS: [words: string, dayOf: DayOf][] = [
  ['week after next', (today, days) => endOfWorkingWeek(today, 2, days)],
  ['(?:early|(?:at )?the (?:start|beginning) of|start of|beginning of) next week', inNextWeek(2)],
  ['(?:mid-?|middle of|half ?way through) ?next week', inNextWeek(3)],
  ['(?:(?:by|before) (?:the|this) ?week ?end|before next week)', thisWeek],
  ['after the week ?end', (today, days) => addWorkingDays(thisWeek(today, days), 1, days)],
  ['next week ?end', (today) => addDays(sundayOf(today), 7)],
  ['week ?end', sundayOf],
  [
    `(?:(?:later|sometime|end of|the end of) )?(?:next|the following|the coming) week(?! ?end)`,
    (today, days) => endOfWorkingWeek(today, 1, days),
  ],
  [`(?:(?:later |end of )?this week(?! ?end)|(?:end of|close of|within|during) ${WEEK}|week'?s end|eow)`, thisWeek],
  ['first week of next month', (today) => endOfWorkingWeek(addMonths(`${today.slice(0, 8)}01`, 1), 0)],
  ['(?:end of )?next month', (today) => endOfMonth(addMonths(`${today.slice(0, 8)}01`, 1))],
  ['(?:(?:later |end of )?this month|(?:end of|within|during) (?:the |this )?month|month ?-?end|eom)', endOfMonth],
  ['end of next quarter', (today) => endOfMonth(addMonths(`${endOfQuarter(today).slice(0, 8)}01`, 3))],
  ['(?:this|end of (?:the |this )?) ?quarter', endOfQuarter],
  ['(?:end of (?:the |this )?(?:calendar )?year|year ?-?end|later this year|eoy)', endOfYear],
  ["new year'?s eve", endOfYear],
  ["new year(?:'s day)?(?! *'?s eve)", (today) => nextOn(1, 1, today)],
  ['christmas eve', (today) => nextOn(24, 12, today)],
  ["(?:boxing day|st\\.? stephen's day)", (today) => nextOn(26, 12, today)],
  ['(?:christmas|xmas)(?: day)?', (today) => nextOn(25, 12, today)],
];
const FORMS = PERIODS.map(([words, dayOf]) => [phrase(`\\b${words}\\b`), dayOf] as const);

const QUARTER = phrase('\\b(?:end of )?q([1-4])(?: (\\d{4}))?\\b');
const MONTH = phrase(
  `\\b(?:(by|before|in|during|until|end of|early|mid-?|late|middle of|beginning of|start of|this|next)(?: the)?(?: (end|middle|beginning|start) of| (early|mid-?|late))? ?)(${MONTHS.join('|')})\\b(?! *\\d)`,
);

/** The weeks, months, quarters, years and holidays that a text names; where two overlap, the first in our list. */
export function readPeriods(text: string, today: string, workingDays: Days): NamedDay[] {
  const found = FORMS.flatMap(([form, dayOf]) =>
    [...text.matchAll(form)].map((match) => {
      const meant = dayOf(today, workingDays);
      const [day, other] = typeof meant === 'string' ? [meant] : meant;
      return { ...placeOf(match), day, other };
    }),
  );
  const all = [...found, ...readQuarters(text, today), ...readMonths(text, today)];
  return all.filter(
    (period, index) => !all.slice(0, index).some((other) => period.start < other.end && other.start < period.end),
  );
}

function readQuarters(text: string, today: string): NamedDay[] {
  return [...text.matchAll(QUARTER)].map((match) => {
    const quarter = Number(match[1]);
    const year = Number(match[2] ?? today.slice(0, 4));
    const end = endOfMonth(calendarDay(1, quarter * 3, year) ?? today);
    return { ...placeOf(match), day: end < today ? endOfMonth(addMonths(end, 12)) : end };
  });
}

/** Some take "by December" as before it, others as within it; "early" is its tenth day, "mid" its fifteenth. */
function readMonths(text: string, today: string): NamedDay[] {
  return [...text.matchAll(MONTH)].map((match) => {
    const [, lead = '', part, partToo, name = ''] = match.map((group) => group?.toLowerCase());
    const first = nextMonth(MONTHS.indexOf(name ?? '') + 1, today);
    const which = part ?? partToo ?? lead ?? '';
    const place = placeOf(match);
    if (/^(?:early|beginning|start)/.test(which)) return { ...place, day: addDays(first, 9) };
    if (/^mid/u.test(which)) return { ...place, day: addDays(first, 14) };
    if (which === 'before' || which === 'until') return { ...place, day: addDays(first, -1) };
    const end = endOfMonth(first);
    const isBefore = which === 'by' && addDays(first, -1) >= today;
    return isBefore ? { ...place, day: addDays(first, -1), other: end } : { ...place, day: end };
  });
}

/** The first day of the next month with that number, which may be the present one. */
function nextMonth(month: number, today: string): string {
  const [year = 0, thisMonth = 1] = today.split('-').map(Number);
  return calendarDay(1, month, month < thisMonth ? year + 1 : year) ?? today;
}

function endOfMonth(day: string): string {
  return addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1);
}

function endOfQuarter(today: string): string {
  const month = Number(today.slice(5, 7));
  return endOfMonth(addMonths(`${today.slice(0, 8)}01`, (3 - (month % 3)) % 3));
}

function endOfYear(today: string): string {
  return `${today.slice(0, 4)}-12-31`;
}

function nextOn(date: number, month: number, today: string): string {
  const year = Number(today.slice(0, 4));
  const day = calendarDay(date, month, year) ?? today;
  return day < today ? (calendarDay(date, month, year + 1) ?? today) : day;
}

/** The given number of working days into next week. */
function inNextWeek(count: number): DayOf {
  return (today, days) => addWorkingDays(endOfWorkingWeek(today, 0, days), count, days);
}

/** Said on a Saturday, "this week" is the coming one. */
function thisWeek(today: string, workingDays: Days): string {
  const end = endOfWorkingWeek(today, 0, workingDays);
  return end >= today ? end : endOfWorkingWeek(addWorkingDays(today, 1, workingDays), 0, workingDays);
}

function sundayOf(day: string): string {
  return endOfWorkingWeek(day, 0, [1, 2, 3, 4, 5, 6, 0]);
}
