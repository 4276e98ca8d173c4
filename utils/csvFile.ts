import Papa from 'papaparse';

/**
 * What a spreadsheet may take for a formula, also behind blanks and quotes, which some of them strip, and in the
 * full-width signs that Excel accepts. Such a cell gets an apostrophe in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
export const FORMULA_START = /^[\s\p{Cc}\p{Cf}"'‘’“”`]*[=+\-@\t\r\n|%＝＋－＠]/u;

/**
 * Rows as a CSV file: RFC 4180, with the byte order mark from which Excel knows UTF-8; no cell starts a formula.
 * @param columns heading of the column by field of the row, in order
 */
export function csvFile<Row extends object>(columns: { readonly [field in keyof Row]: string }, rows: Row[]): string {
  const fields = Object.keys(columns) as (keyof Row)[];
  const data = rows.map((row) => fields.map((field) => row[field]));
  const csv = Papa.unparse(
    { fields: Object.values(columns), data },
    { escapeFormulae: FORMULA_START, newline: '\r\n' },
  );
  return `\uFEFF${csv}`;
}

/** `amends-statistics-2026-11-01-to-2026-11-30.csv` */
export function csvFileName(subject: string, from: string, to: string): string {
  return `amends-${subject}-${from}-to-${to}.csv`;
}
