import { csvFile } from '../../files/csvFile';

/** A table that is ready to be saved. */
interface TableFile {
  contents: Blob;
  /** Without the header. */
  rows: number;
  /** As they are in a CSV file, the header first. */
  firstLines: string[];
}

interface TableOptions<Row> {
  /** Heading of the column by field of the row, in order. A field `count` holds a number. */
  columns: { readonly [field in keyof Row]: string };
  rows: Row[];
  format: 'csv' | 'parquet';
  /** Whether a CSV file begins with the byte order mark from which Excel knows UTF-8. */
  withMark: boolean;
  /** How many of its rows are shown at most. */
  shown: number;
}

/** Rows as a table. Rejects where the part that writes Parquet cannot be loaded. */
export async function tableFile<Row extends object>({
  columns,
  rows,
  format,
  withMark,
  shown,
}: TableOptions<Row>): Promise<TableFile> {
  const csvOf = (some: Row[]) => csvFile<Row>(columns, some).slice(withMark ? 0 : 1);
  const contents =
    format === 'parquet'
      ? (await import('./parquetFile')).parquetFile(rows, columns)
      : new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' });
  const firstLines = csvFile<Row>(columns, rows.slice(0, shown)).slice(1).split('\r\n');
  return { contents, rows: rows.length, firstLines };
}
