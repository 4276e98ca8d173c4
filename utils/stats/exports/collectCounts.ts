import { database } from '../../database';
import { agentPseudonym, team as ownTeam } from '../../settings';
import { readable } from '../../stored/readable';
import { isFrom } from '../figures/selection';
import type { StoredImport } from '../imports/storedImport';
import { localDay } from '../localDay';
import { type DayRange, sheetsBetween } from '../queryStats';
import type { Sheet } from '../sheet';
import { browserName } from './browserName';
import { COUNTS_VERSION, type CountsFile, type Holding } from './countsFile';

/**
 * All that is counted in a range of days, with the imported counts, as a file of its own. Of the hours of the week only
 * those of months that lie within the days: they cannot be cut. Rejects when it cannot be read.
 * @param source as in a selection: empty for all that is stored
 */
export async function collectCounts(range: DayRange, source: string): Promise<CountsFile> {
  const agent = await agentPseudonym.getValue();
  const team = await ownTeam.getValue();
  const browser = await browserName();
  const { sheets, months, imports } = await database.transaction(
    'r',
    [database.sheets, database.hours, database.imports],
    async () => ({
      sheets: await sheetsBetween(range),
      months: readable('hours', await database.hours.toArray()),
      imports: readable('imports', await database.imports.toArray()),
    }),
  );
  const chosen = sheets.filter((sheet) => isFrom(sheet, source));
  const held = heldBy(imports, chosen);
  const days = daysOf(range, chosen, held);
  const hours = months.filter((month) => isFrom(month, source) && isWithin(month.month, days));
  const isOwnIn = chosen.some((sheet) => sheet.source === '');
  const own: Holding[] = isOwnIn ? [{ browser, agent, team, ...days }] : [];
  return {
    head: {
      amendsCounts: COUNTS_VERSION,
      file: crypto.randomUUID(),
      exported: localDay(),
      ...days,
      holds: [...own, ...within(held, days)],
      rules: distinct(chosen.map(({ rules }) => rules)),
      readers: distinct(chosen.map(({ model }) => model)),
      sheets: chosen.length,
      hours: hours.length,
    },
    sheets: chosen,
    hours,
  };
}

/** An open end is that of the counts; of this browser's, today. No day is promised that has not come yet. */
function daysOf({ from, to }: DayRange, sheets: readonly Sheet[], held: readonly Holding[]): DayRange {
  const today = localDay();
  const days = [...sheets.map(({ day }) => day), ...held.flatMap((one) => [one.from, one.to])].sort();
  const last = days.at(-1) ?? today;
  const isOwnIn = sheets.some(({ source }) => source === '');
  const end = isOwnIn && last < today ? today : last;
  return { from: from || (days[0] ?? today), to: to !== '' && to < end ? to : end };
}

/** What the imported files among the counts hold. */
function heldBy(imports: readonly StoredImport[], sheets: readonly Sheet[]): Holding[] {
  const sources = new Set(sheets.map(({ source }) => source));
  return imports.filter(({ id }) => sources.has(id)).flatMap(({ holds }) => holds);
}

/** As much of what is held as lies within the days. */
function within(held: readonly Holding[], days: DayRange): Holding[] {
  return held
    .map(({ browser, agent, team, from, to }) => ({
      browser,
      agent,
      ...(team !== undefined && { team }),
      from: from > days.from ? from : days.from,
      to: to < days.to ? to : days.to,
    }))
    .filter(({ from, to }) => from <= to);
}

/** Whether all days of a month are within a range. @param month `2026-11` */
function isWithin(month: string, { from, to }: DayRange): boolean {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-01` >= from && `${month}-${last}` <= to;
}

function distinct(versions: readonly string[]): string[] {
  return [...new Set(versions)].filter((version) => version !== '').sort();
}
