import type { CountsFile } from '../exports/countsFile';
import type { MonthHours } from '../hours';
import { maskPhrase } from '../maskPhrase';
import { countFlag, countReason, emptySheet, type ReplyCounts, type Sheet, storedKeyOf } from '../sheet';
import { OUTCOMES } from '../statRow';

/**
 * The counts of a file as they are stored: from it as their source, so that those of several browsers in it are added
 * up. Phrases are masked once more, whatever made the file: what is masked already stays as it is.
 */
export function asImported({ head, sheets, hours }: CountsFile): { sheets: Sheet[]; hours: MonthHours[] } {
  const mask = rememberedMask();
  return {
    sheets: joined(
      sheets.map((sheet) => withMasks({ ...sheet, source: head.file }, mask)),
      (sheet) => JSON.stringify(storedKeyOf(sheet)),
      addSheet,
    ),
    hours: joined(
      hours.map((month) => ({ ...month, source: head.file })),
      ({ month, site }) => JSON.stringify([month, site]),
      addMonth,
    ),
  };
}

/** Counts with those of all sources added up, as whoever imports them would; as they are where nobody else has counted. */
export function addedUp(counts: CountsFile): CountsFile {
  if ([...counts.sheets, ...counts.hours].every(({ source }) => source === '')) return counts;
  const nobody = <One extends { source: string }>(one: One) => ({ ...one, source: '' });
  const { sheets, hours } = asImported({ ...counts, sheets: structuredClone(counts.sheets) });
  const head = { ...counts.head, sheets: sheets.length, hours: hours.length };
  return { head, sheets: sheets.map(nobody), hours: hours.map(nobody) };
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

function addMonth(to: MonthHours, from: MonthHours): void {
  to.sent = to.sent.map((count, hour) => count + (from.sent[hour] ?? 0));
  to.flagged = to.flagged.map((count, hour) => count + (from.flagged[hour] ?? 0));
}

/** Those of the same name added up, in the order in which they came. The first of each name is changed. */
function joined<One>(all: readonly One[], nameOf: (one: One) => string, add: (to: One, from: One) => void): One[] {
  const sums = new Map<string, One>();
  for (const one of all) {
    const sum = sums.get(nameOf(one));
    if (sum) add(sum, one);
    else sums.set(nameOf(one), one);
  }
  return [...sums.values()];
}

/** The same few phrases come on many sheets. */
function rememberedMask(): (phrase: string) => string {
  const known = new Map<string, string>();
  return (phrase) => {
    const masked = known.get(phrase) ?? maskPhrase(phrase);
    known.set(phrase, masked);
    return masked;
  };
}
