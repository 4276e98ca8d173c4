import { csvFile } from '../../csvFile';
import { type CountsFile, linesOf } from './countsFile';
import { TIDY_COLUMNS, type TidyRow, tidyRows } from './tidyRows';

/** How an export is written. */
export type ExportFormat = 'csv' | 'jsonl' | 'parquet';

/** A file that is ready to be saved, and what there is to see of it. */
export interface ReadyFile {
  name: string;
  contents: Blob;
  /** What it holds, in the order in which it was counted. */
  sheets: number;
  /** Of a table: its rows without the header; of JSON Lines: its lines. */
  rows: number;
  /** The first lines as they are in the file; of a binary file, its first rows as lines of text. */
  firstLines: string[];
}

const LINES_SHOWN = 12;
const ENDINGS = { csv: 'csv', jsonl: 'jsonl', parquet: 'parquet' } as const satisfies Record<ExportFormat, string>;

/**
 * Counts as a file. Rejects where the part that writes Parquet cannot be loaded.
 * @param agents the agents' pseudonyms by source
 * @param withMark whether a CSV file begins with the byte order mark from which Excel knows UTF-8
 * @param teams the agents' teams by source
 */
export async function readyFile(
  counts: CountsFile,
  format: ExportFormat,
  agents: ReadonlyMap<string, string>,
  withMark: boolean,
  teams?: ReadonlyMap<string, string>,
): Promise<ReadyFile> {
  const { from, to } = counts.head;
  const name = `amends-counts-${from}-to-${to}.${ENDINGS[format]}`;
  const ready = { name, sheets: counts.sheets.length };
  if (format === 'jsonl') {
    const lines = [...linesOf(counts)];
    const contents = new Blob(
      lines.map((line) => `${line}\n`),
      { type: 'application/x-ndjson' },
    );
    return { ...ready, contents, rows: lines.length, firstLines: lines.slice(0, LINES_SHOWN) };
  }
  const rows = tidyRows(counts.sheets, agents, teams);
  const firstLines = csvOf(rows.slice(0, LINES_SHOWN - 1))
    .slice(1)
    .split('\r\n');
  return { ...ready, contents: await tableOf(rows, format, withMark), rows: rows.length, firstLines };
}

async function tableOf(rows: TidyRow[], format: 'csv' | 'parquet', withMark: boolean): Promise<Blob> {
  if (format === 'parquet') return (await import('./parquetFile')).parquetFile(rows);
  const csv = csvOf(rows);
  return new Blob([withMark ? csv : csv.slice(1)], { type: 'text/csv;charset=utf-8' });
}

function csvOf(rows: TidyRow[]): string {
  return csvFile<TidyRow>(TIDY_COLUMNS, rows);
}
