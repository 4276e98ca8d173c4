import { database } from '../../database';
import { incidentCountsBetween } from '../../incidents/incidentCounts';
import { incidentsBetween } from '../../incidents/storedIncidents';
import { agentPseudonym } from '../../settings';
import { readable } from '../../stored/readable';
import { promisesBetween } from '../../timers/promiseCounts';
import { isFrom } from '../figures/selection';
import type { StoredImport } from '../imports/storedImport';
import { localDay } from '../localDay';
import { type DayRange, sheetsBetween } from '../queryStats';
import { browserName } from './browserName';
import { COUNTS_VERSION, type CountsFile, type Holding } from './countsFile';

/**
 * All that is counted in a range of days, with the imported counts, as a file of its own. Of the hours of the week only
 * those of months that lie within the days: they cannot be cut. Rejects when it cannot be read.
 * @param source as in a selection: empty for all that is stored
 * @param withNotes whether the notes on incidents are in it, word for word, and not only how many there were
 */
export async function collectCounts(range: DayRange, source: string, withNotes = false): Promise<CountsFile> {
  const agent = await agentPseudonym.getValue();
  const browser = await browserName();
  const { sheets, hours: storedHours, promises, incidents, incidentCounts, imports: files } = database;
  const stored = await database.transaction(
    'r',
    [sheets, storedHours, promises, incidents, incidentCounts, files],
    async () => ({
      sheets: await sheetsBetween(range),
      months: readable('hours', await storedHours.toArray()),
      promises: await promisesBetween(range),
      incidents: await incidentCountsBetween(range),
      notes: withNotes ? await incidentsBetween(range) : [],
      imports: readable('imports', await files.toArray()),
    }),
  );
  const chosen = <Row extends { source: string }>(rows: readonly Row[]) => rows.filter((row) => isFrom(row, source));
  const counts = {
    sheets: chosen(stored.sheets),
    promises: chosen(stored.promises),
    incidents: chosen(stored.incidents),
    notes: chosen(stored.notes).map(({ id: _, ...note }) => note),
  };
  const counted = [...counts.sheets, ...counts.promises, ...counts.incidents];
  const held = heldBy(stored.imports, counted);
  const days = daysOf(range, counted, held);
  const hours = chosen(stored.months).filter((month) => isWithin(month.month, days));
  const isOwnIn = counted.some((one) => one.source === '');
  const own: Holding[] = isOwnIn ? [{ browser, agent, ...days }] : [];
  return {
    head: {
      amendsCounts: COUNTS_VERSION,
      file: crypto.randomUUID(),
      exported: localDay(),
      ...days,
      holds: [...own, ...within(held, days)],
      rules: distinct(counts.sheets.map(({ rules }) => rules)),
      readers: distinct(counts.sheets.map(({ model }) => model)),
      sheets: counts.sheets.length,
      hours: hours.length,
      promises: counts.promises.length,
      incidents: counts.incidents.length,
      notes: counts.notes.length,
    },
    ...counts,
    hours,
  };
}

/** Whatever is counted. */
interface Dated {
  day: string;
  source: string;
}

/** An open end is that of the counts; of this browser's, today. No day is promised that has not come yet. */
function daysOf({ from, to }: DayRange, counted: readonly Dated[], held: readonly Holding[]): DayRange {
  const today = localDay();
  const days = [...counted.map(({ day }) => day), ...held.flatMap((one) => [one.from, one.to])].sort();
  const last = days.at(-1) ?? today;
  const isOwnIn = counted.some(({ source }) => source === '');
  const end = isOwnIn && last < today ? today : last;
  return { from: from || (days[0] ?? today), to: to !== '' && to < end ? to : end };
}

/** What the imported files among the counts hold. */
function heldBy(imports: readonly StoredImport[], counted: readonly Dated[]): Holding[] {
  const sources = new Set(counted.map(({ source }) => source));
  return imports.filter(({ id }) => sources.has(id)).flatMap(({ holds }) => holds);
}

/** As much of what is held as lies within the days. */
function within(held: readonly Holding[], days: DayRange): Holding[] {
  return held
    .map(({ browser, agent, from, to }) => ({
      browser,
      agent,
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
