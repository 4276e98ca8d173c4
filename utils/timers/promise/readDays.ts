import { addDays } from '../calendarDays';
import type { Here } from './choices';
import type { NamedDay } from './namedDay';
import { isDeadline, placeOf, without } from './phrase';
import { readDates } from './readDates';
import { readNumericDates } from './readNumericDates';
import { readPeriods } from './readPeriods';
import { laterDay, type Span } from './readSpan';
import { readDaysOfMonth, readWeekdays } from './readWeekdays';

/** As people type them. */
const NEAR: [words: RegExp, days: number][] = [
  [/\bday after tomm?orr?ow\b/gi, 2],
  [/\b(?:tomm?orr?ow|tmrw?|tmw|2morr?ow?)\b/gi, 1],
  [/\btoday\b|\bsame (?:working )?day\b/gi, 0],
];

/** The calendar days that a text names, in the order of the text. */
export function readDays(text: string, spans: readonly Span[], { today, workingDays }: Here): NamedDay[] {
  const days: NamedDay[] = spans.flatMap(({ start, end, day }) => (day ? { start, end, day } : []));
  for (const [words, later] of NEAR) {
    for (const match of without(text, days).matchAll(words)) {
      days.push({ ...placeOf(match), day: addDays(today, later) });
    }
  }
  for (const read of [readNumericDates, readDates, readWeekdays, readPeriods, readDaysOfMonth]) {
    days.push(...read(without(text, days), today, workingDays));
  }
  return days.map((day) => laterDay(text, day, workingDays)).sort((a, b) => a.start - b.start);
}

/**
 * Which of several days is meant: one in the future, preferably one introduced as a deadline; of "Monday or Tuesday"
 * the later.
 */
export function promisedDay(text: string, days: readonly NamedDay[], today: string): NamedDay | undefined {
  const coming = days.filter(({ day }) => day >= today);
  const candidates = coming.length > 0 ? coming : days;
  const chosen = candidates.find((day) => isDeadline(text, day)) ?? candidates[0];
  const next = candidates.find(
    (day) => chosen && /^,?\s*(?:or|to|and|-)\s+(?:on |by )?(?:the )?$/i.test(text.slice(chosen.end, day.start)),
  );
  if (!chosen || !next) return chosen;
  return { ...(next.day > chosen.day ? next : chosen), start: chosen.start, end: next.end };
}
