import { countFlag, emptySheet, type Sheet } from './sheet';
import { OUTCOMES, type Outcome } from './statRow';

/** A row of `stats`, as the database had them up to version 3. */
export interface OldStatRow extends Partial<Record<Outcome, number>> {
  day: string;
  site: string;
  ruleId: string;
  phrase: string;
}

/**
 * The sheets that hold what rows of earlier versions counted. Their situation and versions are unknown. An invalid row,
 * however it came to be stored, is left out: no page could show it.
 */
export function sheetsOfRows(rows: readonly unknown[]): Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const row of rows) {
    if (!isOldRow(row)) continue;
    const { day, site, ruleId, phrase } = row;
    const name = JSON.stringify([day, site]);
    const sheet = sheets.get(name) ?? emptySheet({ day, site, situation: '', rules: '', model: '', source: '' });
    sheets.set(name, sheet);
    for (const outcome of OUTCOMES) {
      const count = row[outcome] ?? 0;
      if (count > 0) countFlag(sheet, ruleId, phrase, outcome, count);
    }
  }
  return [...sheets.values()].filter(({ flags }) => flags.length > 0);
}

function isOldRow(row: unknown): row is OldStatRow {
  if (typeof row !== 'object' || row === null) return false;
  const { day, site, ruleId, phrase, ...counts } = row as Record<string, unknown>;
  return (
    [day, site, ruleId, phrase].every((part) => typeof part === 'string') &&
    /^\d{4}-\d\d-\d\d$/.test(day as string) &&
    OUTCOMES.every((outcome) => counts[outcome] === undefined || Number.isSafeInteger(counts[outcome]))
  );
}
