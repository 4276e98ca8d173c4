import { csvFile } from '../../files/csvFile';

/** A table that is ready to be saved. */
interface TableFile {
  contents: Blob;
  /** Excludes the header. */
  rows: number;
  /** As in a CSV file, the header first. */
  firstLines: string[];
}

interface TableOptions<Row> {
  /** Column heading by row field, in order. A field `count` holds a number. */
  columns: { readonly [field in keyof Row]: string };
  rows: Row[];
  format: 'csv' | 'parquet';
  /** Whether a CSV file begins with the byte order mark that tells Excel it is UTF-8. */
  withMark: boolean;
  /** The most rows shown. */
  shown: number;
}

/** Rows as a table. Rejects when the Parquet writer cannot be loaded. */
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
