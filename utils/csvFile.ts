import Papa from 'papaparse';

const SIGN = '=+\\-@|%＝＋－＠';
/** Blanks, control characters and quotes, which some spreadsheets strip from a cell. */
const STRIPPED = '\\s\\p{Cc}\\p{Cf}"\'‘’“”`';

/**
 * What a spreadsheet may take for a formula, also in the full-width signs that Excel accepts. Such a cell gets an
 * apostrophe in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_START = new RegExp(`^[${STRIPPED}]*[${SIGN}\\t\\r\\n]`, 'u');

/** Where Excel starts a new cell or row when its list separator is another than the comma that we write. */
const SEPARATOR = /[;|\t\r\n\v\f\u0085\u2028\u2029]/;
const FORMULA_SIGN = new RegExp(`[${SIGN}]`, 'u');
const PASSED_OVER = new RegExp(`[${STRIPPED}]`, 'u');

/** The text with an apostrophe before each sign that would start a formula if the text were cut at its separators. */
function withoutFormulas(text: string): string {
  if (!SEPARATOR.test(text)) return text;
  let safe = '';
  let isCellStart = false;
  for (const character of text) {
    if (isCellStart && FORMULA_SIGN.test(character)) safe += "'";
    safe += character;
    isCellStart = SEPARATOR.test(character) || (isCellStart && PASSED_OVER.test(character));
  }
  return safe;
}

/**
 * Rows as a CSV file: RFC 4180, with the byte order mark from which Excel knows UTF-8; no cell starts a formula,
 * also where the file is read with semicolons or tabs between cells.
 * @param columns heading of the column by field of the row, in order
 */
export function csvFile<Row extends object>(columns: { readonly [field in keyof Row]: string }, rows: Row[]): string {
  const fields = Object.keys(columns) as (keyof Row)[];
  const data = rows.map((row) => fields.map((field) => safeCell(row[field])));
  const csv = Papa.unparse(
    { fields: Object.values(columns), data },
    { escapeFormulae: FORMULA_START, newline: '\r\n' },
  );
  return `\uFEFF${csv}`;
}

function safeCell(value: unknown): unknown {
  return typeof value === 'string' ? withoutFormulas(value) : value;
}

/** `amends-statistics-2026-11-01-to-2026-11-30.csv` */
export function csvFileName(subject: string, from: string, to: string): string {
  return `amends-${subject}-${from}-to-${to}.csv`;
}
