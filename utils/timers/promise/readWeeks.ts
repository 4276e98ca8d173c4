import { addDays } from '../calendarDays';
import { addWorkingDays, endOfWorkingWeek } from '../workingDay';
import type { NamedDay } from './namedDay';
import { placeOf } from './phrase';

const WEEKDAY = /\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** What a week's words mean: its last working day, unless they say another part of it. */
const WEEKS: [words: RegExp, dayOf: (today: string, workingDays: readonly number[]) => string][] = [
  [/\bweek after next\b/iu, (today, days) => endOfWorkingWeek(today, 2, days)],
  [
    /\b(?:early|(?:at )?the (?:start|beginning) of|start of|beginning of) next week\b/iu,
    (today, days) => addWorkingDays(endOfWorkingWeek(today, 0, days), 2, days),
  ],
  [
    /\b(?:mid-?|middle of |half ?way through )next week\b/iu,
    (today, days) => addWorkingDays(endOfWorkingWeek(today, 0, days), 3, days),
  ],
  [/\b(?:(?:by|before) (?:the|this) weekend|before next week)\b/iu, thisWeek],
  [
    /\b(?:(?:later|sometime|at some point|the end of|end of|over|during) )?(?:next|the following|the coming) week(?! ?end)\b/iu,
    (today, days) => endOfWorkingWeek(today, 1, days),
  ],
  [
    /\b(?:(?:later |the end of |end of )this week(?! ?end)|this week(?! ?end)|end of (?:the |our |my )?(?:working )?week(?! ?end)|week'?s end|eow|within the week)\b/iu,
    thisWeek,
  ],
  [/\bafter the weekend\b/iu, (today, days) => addWorkingDays(thisWeek(today, days), 1, days)],
  [/\bnext weekend\b/iu, (today) => addDays(sundayOf(today), 7)],
  [/\bweekend\b/iu, (today) => sundayOf(today)],
];

/** The weeks and weekends that a text names; none where it says which day of them. */
export function readWeeks(text: string, today: string, workingDays: readonly number[]): NamedDay[] {
  if (WEEKDAY.test(text)) return [];
  for (const [words, dayOf] of WEEKS) {
    const match = words.exec(text);
    if (match) return [{ ...placeOf(match), day: dayOf(today, workingDays) }];
  }
  return [];
}

/** Said on a Saturday, "this week" is the one that comes. */
function thisWeek(today: string, workingDays: readonly number[]): string {
  const end = endOfWorkingWeek(today, 0, workingDays);
  return end >= today ? end : endOfWorkingWeek(addWorkingDays(today, 1, workingDays), 0, workingDays);
}

function sundayOf(day: string): string {
  return endOfWorkingWeek(day, 0, [1, 2, 3, 4, 5, 6, 0]);
}
