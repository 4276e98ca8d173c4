import { isFrom, type Selection, selected } from '../figures/selection';
import type { DayRange } from '../queryStats';
import type { Sheet } from '../sheet';
import type { AroundSheets } from './countsHead';
import { csvPieces, jsonPieces, type PieceMaker } from './pieces';
import { tidyRows } from './tidyRows';

/** The file format of an export. */
export type ExportFormat = 'csv' | 'jsonl' | 'parquet';

/** What is exported, and how. */
export interface ExportChoice {
  filters: DayRange & Selection;
  format: ExportFormat;
  /** Whether a CSV file begins with the byte order mark that tells Excel it is UTF-8. */
  withMark: boolean;
  /** Whether JSON Lines contain the notes on incidents, word for word. */
  withNotes: boolean;
  /** The agents' pseudonyms by source. */
  agents: ReadonlyMap<string, string>;
  /** The agents' teams by source. */
  teams: ReadonlyMap<string, string>;
  /** What is written instead of the stored sheets: those of others added up. */
  sheets?: readonly Sheet[];
}

/** What can be seen of a file before it is saved. */
export interface ExportView {
  name: string;
  /** MIME type. */
  type: string;
  /** In bytes. */
  size: number;
  /** How much it holds: nothing if there is nothing to export. */
  sheets: number;
  /** For a table: its rows without the header; for JSON Lines: its lines. */
  rows: number;
  /** The first lines as in the file; for a binary file, its first rows as lines of text. */
  firstLines: string[];
  /** The notes that are, or could be, among the JSON Lines, each as its line. */
  noteLines: string[];
  /** Whether they are. */
  hasNotes: boolean;
}

/** Turns the sheets that belong in a file into its pieces. */
export interface ExportMaker {
  pieces: PieceMaker;
  /** The part of some sheets that is in the file. */
  chosen(sheets: readonly Sheet[]): Sheet[];
}

export const LINES_SHOWN = 12;
const TYPES = {
  csv: 'text/csv;charset=utf-8',
  jsonl: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
} as const satisfies Record<ExportFormat, string>;

/** Name and type of a file. @param what it contains: `counts`, `promises` */
export function namedFile(
  format: ExportFormat,
  { from, to }: DayRange,
  what = 'counts',
): Pick<ExportView, 'name' | 'type'> {
  return { name: `amends-${what}-${from}-to-${to}.${format}`, type: TYPES[format] };
}

/**
 * Returns the maker of a file. Rejects when the Parquet writer cannot be loaded.
 * @param around for JSON Lines: the first line, and what follows the sheets; without it they are left out
 */
export async function makerFor(
  { filters, format, withMark, agents, teams, sheets: instead }: Omit<ExportChoice, 'withNotes'>,
  around?: AroundSheets,
): Promise<ExportMaker> {
  // Figures of others need whole sheets: replies without their flags would be too few.
  if (format === 'jsonl') {
    return {
      pieces: jsonPieces(around),
      chosen: (sheets) => (instead ? [...sheets] : sheets.filter((sheet) => isFrom(sheet, filters.source))),
    };
  }
  const rowsOf = (sheets: readonly Sheet[]) => tidyRows(sheets, agents, teams);
  const pieces = format === 'csv' ? csvPieces(rowsOf, withMark) : (await import('./parquetFile')).parquetPieces(rowsOf);
  return { pieces, chosen: (sheets) => (instead ? [...sheets] : selected(sheets, filters)) };
}
