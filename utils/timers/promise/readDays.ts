import { addDays, addMonths } from '../calendarDays';
import { addWorkingDays } from '../workingDay';
import type { NamedDay } from './namedDay';
import { isDeadline, placeOf, without } from './phrase';
import { readDates } from './readDates';
import { readNumericDates } from './readNumericDates';
import type { Span } from './readSpan';
import { readWeeks } from './readWeeks';

const NEAR: [words: RegExp, days: number][] = [
  [/\bday after tomorrow\b/giu, 2],
  [/(?<!after )\b(?:tomorrow|tmrw|2morrow)\b/giu, 1],
  [/\btoday\b/giu, 0],
];

/** The calendar days that a text names, in the order in which they stand. */
export function readDays(
  text: string,
  spans: readonly Span[],
  today: string,
  workingDays: readonly number[],
): NamedDay[] {
  const days: NamedDay[] = spans.flatMap((span) => {
    const day = afterSpan(span, today, workingDays);
    return day ? { start: span.start, end: span.end, day } : [];
  });
  for (const [words, later] of NEAR) {
    for (const match of text.matchAll(words)) days.push({ ...placeOf(match), day: addDays(today, later) });
  }
  for (const read of [readWeeks, readNumericDates, readDates]) {
    days.push(...read(without(text, days), today, workingDays));
  }
  return days.sort((a, b) => a.start - b.start);
}

/** The day that is meant of several: one still to come, best one that is introduced as an end; of "Monday or Tuesday" the later. */
export function promisedDay(text: string, days: readonly NamedDay[], today: string): NamedDay | undefined {
  const coming = days.filter(({ day }) => day >= today);
  const candidates = coming.length > 0 ? coming : days;
  const chosen = candidates.find((day) => isDeadline(text, day)) ?? candidates[0];
  const next = candidates.find(
    (day) => chosen && /^,? or (?:on |by )?(?:the )?$/iu.test(text.slice(chosen.end, day.start)),
  );
  if (!chosen || !next) return chosen;
  return { ...(next.day > chosen.day ? next : chosen), start: chosen.start, end: next.end };
}

function afterSpan({ unit, count }: Span, today: string, workingDays: readonly number[]): string | undefined {
  const whole = Math.ceil(count);
  if (unit === 'workingDay') return addWorkingDays(today, whole, workingDays);
  if (unit === 'day') return addDays(today, whole);
  if (unit === 'week') return addDays(today, Math.ceil(count * 7));
  return unit === 'month' ? addMonths(today, whole) : undefined;
}
