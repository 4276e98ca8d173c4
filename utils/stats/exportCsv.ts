import Papa from 'papaparse';
import type { StatRow } from './statRow';

/** Column of the file by field of the row, in order. Part of the contract with those who read the files. */
const COLUMNS = {
  day: 'Day',
  site: 'Helpdesk',
  ruleId: 'Rule',
  category: 'Category',
  phrase: 'Phrase',
  shown: 'Shown',
  fixed: 'Rewrite applied',
  edited: 'Edited by hand',
  dismissed: 'Dismissed',
  sent: 'Sent anyway',
} as const satisfies Record<keyof StatRow, string>;

/**
 * What a spreadsheet may take for a formula, also behind blanks and quotes, which some of them strip, and in the
 * full-width signs that Excel accepts. Such a cell gets an apostrophe in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
export const FORMULA_START = /^[\s\p{Cc}\p{Cf}"'‘’“”`]*[=+\-@\t\r\n|%＝＋－＠]/u;

/** Rows as a CSV file: RFC 4180, with the byte order mark from which Excel knows UTF-8; no cell starts a formula. */
export function exportCsv(rows: StatRow[]): string {
  const fields = Object.keys(COLUMNS) as (keyof StatRow)[];
  const data = rows.map((row) => fields.map((field) => row[field]));
  const csv = Papa.unparse(
    { fields: Object.values(COLUMNS), data },
    { escapeFormulae: FORMULA_START, newline: '\r\n' },
  );
  return `\uFEFF${csv}`;
}

/** `amends-statistics-2026-11-01-to-2026-11-30.csv` */
export function csvFileName(from: string, to: string): string {
  return `amends-statistics-${from}-to-${to}.csv`;
}
