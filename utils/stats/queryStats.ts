import { categoryOf } from '../ruleFacts/categoryOf';
import { database } from '../storage/database';
import { readable } from '../storage/readable';
import type { DayRange } from './dayRange';
import { addDays, daysIn } from './figures/periods';
import type { Sheet } from './sheet';
import { NO_COUNTS, OUTCOMES, type StatRow } from './statRow';

export type { DayRange };

/** Days read at once: some hundred sheets for a large team. */
const DAYS_AT_ONCE = 3;
/** More than any browser keeps: a longer range is read as it is. */
const MOST_DAYS = 1000;

/**
 * The readable stored sheets of a range of days, in day order. They come in parts, between which the page can do other
 * things.
 */
export async function sheetsBetween({ from, to }: DayRange): Promise<Sheet[]> {
  const between = (first: string, last: string) => database.sheets.where('day').between(first, last, true, true);
  const parts = await database.transaction('r', database.sheets, async () => {
    const all = between(from, to || '\uffff');
    const [first, last] = await Promise.all([all.first(), all.last()]);
    if (!first || !last) return [];
    return Promise.all(
      partsOf({ from: first.day, to: last.day }).map(async (part) =>
        readable('sheets', await between(part.from, part.to).toArray()),
      ),
    );
  });
  return parts.flat();
}

/** Whether any stored sheet was counted in another browser. Rejects when the sheets cannot be read. */
export async function isFromOthers(): Promise<boolean> {
  return (await database.sheets.where('source').notEqual('').first()) !== undefined;
}

/** A range in consecutive parts. If an end is not a calendar day, it is left whole. */
function partsOf({ from, to }: DayRange): DayRange[] {
  const days = daysIn({ from, to });
  if (!(days > DAYS_AT_ONCE && days <= MOST_DAYS)) return [{ from, to }];
  const starts = Array.from({ length: Math.ceil(days / DAYS_AT_ONCE) }, (_, part) =>
    part === 0 ? from : addDays(from, part * DAYS_AT_ONCE),
  );
  return starts.map((start, part) => {
    const next = starts[part + 1];
    return { from: start, to: next ? `${addDays(next, -1)}\uffff` : to };
  });
}

/** The flags counted on sheets, one row per wording: newest day first, then the most shown. */
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

/**
 * The flags counted on sheets, one row per wording, day and helpdesk, whatever the situation and the version: newest
 * day first, then the most shown.
 */
export function byDay(sheets: readonly Sheet[]): StatRow[] {
  const days = new Map<string, Map<string, StatRow>>();
  for (const { day, site, situation, rules, model, flags } of sheets) {
    const rows = days.get(day) ?? new Map<string, StatRow>();
    days.set(day, rows);
    for (const flag of flags) {
      const { ruleId, phrase } = flag;
      const name = `${site} ${ruleId} ${phrase}`;
      let row = rows.get(name);
      if (!row) {
        row = { day, site, ruleId, category: categoryOf(ruleId), phrase, ...NO_COUNTS, situation, rules, model };
        rows.set(name, row);
      }
      for (const outcome of OUTCOMES) row[outcome] += flag[outcome] ?? 0;
    }
  }
  const newestFirst = [...days].sort(([one], [other]) => compare(other, one));
  return newestFirst.flatMap(([, rows]) =>
    [...rows.values()].sort((a, b) => b.shown - a.shown || compare(a.phrase, b.phrase)),
  );
}

/** By code unit, so that the order does not depend on the computer's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
