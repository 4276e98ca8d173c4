import { database } from '../database';
import { readable } from '../stored/readable';
import { categoryOf } from './categoryOf';
import type { Sheet } from './sheet';
import { NO_COUNTS, OUTCOMES, type Outcome, type StatRow } from './statRow';

/** First and last local calendar day, both included; an empty string leaves that end open. */
export interface DayRange {
  from: string;
  to: string;
}

/** The stored sheets of a range of days, as far as they can be read: in the order of days. */
export async function sheetsBetween({ from, to }: DayRange): Promise<Sheet[]> {
  const sheets = await database.sheets
    .where('day')
    .between(from, to || '\uffff', true, true)
    .toArray();
  return readable('sheets', sheets);
}

/** What is counted of flags on sheets, a row for each wording: newest day first, then the most shown. */
export function rowsOf(sheets: readonly Sheet[]): StatRow[] {
  return sheets
    .flatMap(({ day, site, situation, rules, model, flags }) =>
      flags.map(({ ruleId, phrase, ...counts }) => ({
        day,
        site,
        ruleId,
        category: categoryOf(ruleId),
        phrase,
        ...NO_COUNTS,
        ...counts,
        situation,
        rules,
        model,
      })),
    )
    .sort((a, b) => compare(b.day, a.day) || b.shown - a.shown || compare(a.phrase, b.phrase));
}

/** Stored counts of flags in a range of days. Rejects when they cannot be read. */
export async function statsBetween(range: DayRange): Promise<StatRow[]> {
  return rowsOf(await sheetsBetween(range));
}

/** Rows of one day, helpdesk, rule and wording summed, whatever the situation and the version; in the order they came. */
export function byDay(rows: readonly StatRow[]): StatRow[] {
  const sums = new Map<string, StatRow>();
  for (const row of rows) {
    const name = JSON.stringify([row.day, row.site, row.ruleId, row.phrase]);
    const sum = sums.get(name);
    if (!sum) sums.set(name, { ...row });
    else for (const outcome of OUTCOMES) sum[outcome] += row[outcome];
  }
  return [...sums.values()];
}

/** Sums each outcome over rows. */
export function totalsOf(rows: readonly StatRow[]): Record<Outcome, number> {
  const totals = { ...NO_COUNTS };
  for (const row of rows) {
    for (const outcome of OUTCOMES) totals[outcome] += row[outcome];
  }
  return totals;
}

/** By code unit, so that the order does not depend on the computer's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
