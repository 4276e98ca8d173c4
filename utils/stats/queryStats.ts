import { database } from '../database';
import { readable } from '../stored/readable';
import { OUTCOMES, type Outcome, type StatRow } from './statRow';

/** First and last local calendar day, both included; an empty string leaves that end open. */
export interface DayRange {
  from: string;
  to: string;
}

/** Stored rows of a range of days, as far as they can be read: newest day first, then the most shown. */
export async function statsBetween({ from, to }: DayRange): Promise<StatRow[]> {
  const rows = await database.stats
    .where('day')
    .between(from, to || '￿', true, true)
    .toArray();
  // Rows of earlier versions do not count blanks.
  const read = readable('stats', rows).map((row) => ({ ...row, blank: row.blank ?? 0 }));
  return read.sort((a, b) => compare(b.day, a.day) || b.shown - a.shown || compare(a.phrase, b.phrase));
}

/** Sums each outcome over rows. */
export function totalsOf(rows: StatRow[]): Record<Outcome, number> {
  const totals: Record<Outcome, number> = { shown: 0, fixed: 0, edited: 0, dismissed: 0, sent: 0, blank: 0 };
  for (const row of rows) {
    for (const outcome of OUTCOMES) totals[outcome] += row[outcome];
  }
  return totals;
}

/** By code unit, so that the order does not depend on the computer's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
