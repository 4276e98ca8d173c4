import { type Incident, type IncidentCount, incidentKeyOf } from '../../incidents/incident';
import { PROMISE_ENDS, type PromiseCount, promiseKeyOf } from '../../timers/promiseCounts';
import type { CountsFile } from '../exports/countsFile';
import type { MonthHours } from '../hours';
import { maskPhrase } from '../maskPhrase';
import { countFlag, countReason, emptySheet, type ReplyCounts, type Sheet, storedKeyOf } from '../sheet';
import { OUTCOMES } from '../statRow';

/** What is stored of a file, by table. */
interface ImportedRows {
  sheets: Sheet[];
  hours: MonthHours[];
  promises: PromiseCount[];
  incidentCounts: IncidentCount[];
  incidents: Incident[];
}

/**
 * The counts of a file as they are stored: with the file as their source, so that those of several browsers in it are
 * added up. Phrases are masked again, whatever made the file: what is already masked stays as it is.
 * @param pause is called repeatedly during the work, and awaited
 */
export async function asImported(
  { head, sheets, hours, promises, incidents, notes }: CountsFile,
  pause: () => Promise<void>,
): Promise<ImportedRows> {
  const mask = rememberedMask();
  const source = head.file;
  const sums = new Sums<Sheet>((sheet) => JSON.stringify(storedKeyOf(sheet)), addSheet);
  for (const sheet of sheets) {
    sums.add(withMasks({ ...sheet, source }, mask));
    await pause();
  }
  const months = new Sums<MonthHours>(({ month, site }) => JSON.stringify([month, site]), addMonth);
  for (const month of hours) months.add({ ...month, source });
  const kept = new Sums<PromiseCount>((count) => JSON.stringify(promiseKeyOf(count)), addPromises);
  for (const count of promises) kept.add({ ...count, source });
  const failures = new Sums<IncidentCount>((count) => JSON.stringify(incidentKeyOf(count)), addIncidents);
  for (const count of incidents) failures.add({ ...count, source });
  return {
    sheets: sums.all(),
    hours: months.all(),
    promises: kept.all(),
    incidentCounts: failures.all(),
    incidents: notes.map((note) => ({ ...note, source, id: crypto.randomUUID() })),
  };
}

/** Counts with all sources added up, as an importer would; unchanged if nobody else has counted. */
export async function addedUp(counts: CountsFile): Promise<CountsFile> {
  const all = [...counts.sheets, ...counts.hours, ...counts.promises, ...counts.incidents, ...counts.notes];
  if (all.every(({ source }) => source === '')) return counts;
  const nobody = <One extends { source: string }>(one: One) => ({ ...one, source: '' });
  const rows = await asImported({ ...counts, sheets: structuredClone(counts.sheets) }, async () => {});
  const [sheets, hours, promises, incidents] = [rows.sheets, rows.hours, rows.promises, rows.incidentCounts];
  return {
    head: {
      ...counts.head,
      sheets: sheets.length,
      hours: hours.length,
      promises: promises.length,
      incidents: incidents.length,
    },
    sheets: sheets.map(nobody),
    hours: hours.map(nobody),
    promises: promises.map(nobody),
    incidents: incidents.map(nobody),
    notes: counts.notes.map(nobody),
  };
}

function withMasks(sheet: Sheet, mask: (phrase: string) => string): Sheet {
  if (sheet.flags.every(({ phrase }) => mask(phrase) === phrase)) return sheet;
  const masked = { ...emptySheet(sheet), replies: sheet.replies, steps: sheet.steps, reasons: sheet.reasons };
  addFlags(masked, sheet, mask);
  return masked;
}

function addFlags(to: Sheet, from: Sheet, mask = (phrase: string) => phrase): void {
  for (const { ruleId, phrase, ...counts } of from.flags) {
    for (const outcome of OUTCOMES) {
      const count = counts[outcome] ?? 0;
      if (count > 0) countFlag(to, ruleId, mask(phrase), outcome, count);
    }
  }
}

/** Adds the counts of a sheet to those of another, in place. */
export function addSheet(to: Sheet, from: Sheet): void {
  addFlags(to, from);
  for (const name of Object.keys(to.replies) as (keyof ReplyCounts)[]) to.replies[name] += from.replies[name];
  for (const { step, asked, done } of from.steps) {
    const known = to.steps.find((one) => one.step === step);
    if (!known) to.steps.push({ step, asked, done });
    else {
      known.asked += asked;
      known.done += done;
    }
  }
  for (const { ruleId, reason, count } of from.reasons ?? []) countReason(to, ruleId, reason, count);
}

/** Adds how promises ended to another such count, in place. */
export function addPromises(to: PromiseCount, from: PromiseCount): void {
  for (const end of PROMISE_ENDS) to[end] += from[end];
}

/** Adds a count of incidents to another, in place. */
export function addIncidents(to: IncidentCount, from: IncidentCount): void {
  to.count += from.count;
}

function addMonth(to: MonthHours, from: MonthHours): void {
  to.sent = to.sent.map((count, hour) => count + (from.sent[hour] ?? 0));
  to.flagged = to.flagged.map((count, hour) => count + (from.flagged[hour] ?? 0));
}

/** Adds up whatever has the same name. The first of each name is modified. */
class Sums<One> {
  private readonly byName = new Map<string, One>();

  constructor(
    private readonly nameOf: (one: One) => string,
    private readonly addTo: (to: One, from: One) => void,
  ) {}

  add(one: One): void {
    const sum = this.byName.get(this.nameOf(one));
    if (sum) this.addTo(sum, one);
    else this.byName.set(this.nameOf(one), one);
  }

  /** In order of arrival. */
  all(): One[] {
    return [...this.byName.values()];
  }
}

/** The same few phrases appear on many sheets. */
function rememberedMask(): (phrase: string) => string {
  const known = new Map<string, string>();
  return (phrase) => {
    const masked = known.get(phrase) ?? maskPhrase(phrase);
    known.set(phrase, masked);
    return masked;
  };
}
