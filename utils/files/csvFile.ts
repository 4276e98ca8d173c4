import Papa from 'papaparse';

const SIGN = '=+\\-@|%＝＋－＠';
/** Blanks, control characters and quotes, which some spreadsheets strip from a cell. */
const STRIPPED = '\\s\\p{Cc}\\p{Cf}"\'‘’“”`';

/**
 * What a spreadsheet may take for a formula, including the full-width signs that Excel accepts. Such a cell gets an
 * apostrophe in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_START = new RegExp(`^[${STRIPPED}]*[${SIGN}\\t\\r\\n]`, 'u');

/** Where Excel starts a new cell or row when its list separator is not the comma that we write. */
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

/** Column headings by row field, in order. */
type Columns<Row> = { readonly [field in keyof Row]: string };

const FORMAT = { escapeFormulae: FORMULA_START, newline: '\r\n' };

/**
 * Rows as a CSV file: RFC 4180, with the byte order mark by which Excel recognises UTF-8; no cell starts a formula,
 * even when the file is read with semicolons or tabs between cells.
 */
export function csvFile<Row extends object>(columns: Columns<Row>, rows: Row[]): string {
  const header = `\uFEFF${csvHeader(columns)}\r\n`;
  return rows.length === 0 ? header : `${header}${csvRows(columns, rows)}`;
}

/** The first line of such a file, without its line ending. */
export function csvHeader(columns: Readonly<Record<string, string>>): string {
  return Papa.unparse([Object.values(columns)], FORMAT);
}

/** The rows of such a file, without the last line ending. */
export function csvRows<Row extends object>(columns: Columns<Row>, rows: readonly Row[]): string {
  const fields = Object.keys(columns) as (keyof Row)[];
  // The same few texts occur in many rows.
  const cells = new Map<unknown, string>();
  const cellOf = (value: unknown) => {
    const known = cells.get(value);
    if (known !== undefined) return known;
    const cell = Papa.unparse([[typeof value === 'string' ? withoutFormulas(value) : value]], FORMAT);
    cells.set(value, cell);
    return cell;
  };
  return rows.map((row) => fields.map((field) => cellOf(row[field])).join(',')).join('\r\n');
}

/** `amends-statistics-2026-11-01-to-2026-11-30.csv` */
export function csvFileName(subject: string, from: string, to: string): string {
  return `amends-${subject}-${from}-to-${to}.csv`;
}
