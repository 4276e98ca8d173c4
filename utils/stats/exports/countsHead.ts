import { agentPseudonym, team as ownTeam } from '../../settings/settings';
import { database } from '../../storage/database';
import { readable } from '../../storage/readable';
import { isFrom } from '../figures/selection';
import { localDay } from '../localDay';
import type { DayRange } from '../queryStats';
import type { Sheet } from '../sheet';
import { browserName } from './browserName';
import { COUNTS_VERSION, type CountsFile, type CountsHead, type Holding } from './countsFile';
import type { Recoveries } from './recoveries';

/** What the counts of a file contain, as far as its first line names it; the sheets themselves are not kept. */
export class Found {
  count = 0;
  /** The earliest and the latest day; empty if there are none. */
  first = '';
  last = '';
  readonly sources = new Set<string>();
  private readonly rules = new Set<string>();
  private readonly readers = new Set<string>();

  add(sheets: readonly Sheet[]): void {
    this.count += sheets.length;
    this.date(sheets);
    for (const { rules, model } of sheets) {
      if (rules !== '') this.rules.add(rules);
      if (model !== '') this.readers.add(model);
    }
  }

  /** Records the days and sources of everything else that is counted. */
  date(rows: readonly { day: string; source: string }[]): void {
    for (const { day, source } of rows) {
      // Added-up counts may have no day.
      if (day !== '' && (this.first === '' || day < this.first)) this.first = day;
      if (day > this.last) this.last = day;
      this.sources.add(source);
    }
  }

  versions(): Pick<CountsHead, 'rules' | 'readers'> {
    return { rules: [...this.rules].sort(), readers: [...this.readers].sort() };
  }
}

/** What surrounds the sheets in a file of counts. */
export interface AroundSheets {
  head: CountsHead;
  rest: Omit<CountsFile, 'head' | 'sheets'>;
}

/**
 * The first line of a file of counts, and what follows its sheets. Hours of the week cannot be split, so only those of
 * months entirely within its days are included. Rejects when they cannot be read.
 * @param source as in a selection: empty for everything stored
 * @param found what its sheets contain
 * @param recoveries the promises, incidents and notes in it
 */
export async function headOf(
  range: DayRange,
  source: string,
  found: Found,
  recoveries: Recoveries,
): Promise<AroundSheets> {
  found.date([...recoveries.promises, ...recoveries.incidents]);
  const agent = await agentPseudonym.getValue();
  const team = await ownTeam.getValue();
  const browser = await browserName();
  const { months, imports } = await database.transaction('r', [database.hours, database.imports], async () => ({
    months: readable('hours', await database.hours.toArray()),
    imports: readable('imports', await database.imports.toArray()),
  }));
  const held = imports.filter(({ id }) => found.sources.has(id)).flatMap(({ holds }) => holds);
  const days = daysOf(range, found, held);
  const hours = months.filter((month) => isFrom(month, source) && isWithin(month.month, days));
  const isOwnIn = found.sources.has('');
  const own: Holding[] = isOwnIn ? [{ browser, agent, team, ...days }] : [];
  return {
    head: {
      amendsCounts: COUNTS_VERSION,
      file: crypto.randomUUID(),
      exported: localDay(),
      ...days,
      holds: [...own, ...within(held, days)],
      ...found.versions(),
      sheets: found.count,
      hours: hours.length,
      promises: recoveries.promises.length,
      incidents: recoveries.incidents.length,
      notes: recoveries.notes.length,
    },
    rest: { hours, ...recoveries },
  };
}

/** An open end is that of the counts; for this browser's, today. No future day is promised. */
function daysOf({ from, to }: DayRange, found: Found, held: readonly Holding[]): DayRange {
  const today = localDay();
  const days = [found.first, found.last, ...held.flatMap((one) => [one.from, one.to])]
    .filter((day) => day !== '')
    .sort();
  const last = days.at(-1) ?? today;
  const end = found.sources.has('') && last < today ? today : last;
  return { from: from || (days[0] ?? today), to: to !== '' && to < end ? to : end };
}

/** The part of what is held that falls within the days. */
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
