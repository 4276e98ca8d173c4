import { type CountsFile, linesOf } from './countsFile';
import { tableFile } from './tableFile';
import { TIDY_COLUMNS, type TidyRow, tidyRows } from './tidyRows';

/** How an export is written. */
export type ExportFormat = 'csv' | 'jsonl' | 'parquet';

/** A file that is ready to be saved, and what there is to see of it. */
export interface ReadyFile {
  name: string;
  contents: Blob;
  /** How much it holds: nothing where there is nothing to export. */
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
 */
export async function readyFile(
  counts: CountsFile,
  format: ExportFormat,
  agents: ReadonlyMap<string, string>,
  withMark: boolean,
): Promise<ReadyFile> {
  const { from, to } = counts.head;
  const name = `amends-counts-${from}-to-${to}.${ENDINGS[format]}`;
  const held = counts.sheets.length + counts.promises.length + counts.incidents.length;
  if (format === 'jsonl') {
    const lines = [...linesOf(counts)];
    const contents = new Blob(
      lines.map((line) => `${line}\n`),
      { type: 'application/x-ndjson' },
    );
    return { name, sheets: held, contents, rows: lines.length, firstLines: lines.slice(0, LINES_SHOWN) };
  }
  const rows = tidyRows(counts.sheets, agents);
  const table = { columns: TIDY_COLUMNS, rows, format, withMark, shown: LINES_SHOWN - 1 };
  return { name, sheets: counts.sheets.length, ...(await tableFile<TidyRow>(table)) };
}
