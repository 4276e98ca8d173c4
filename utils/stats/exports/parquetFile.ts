import { parquetWriteBuffer } from 'hyparquet-writer';
import { TIDY_COLUMNS, type TidyRow } from './tidyRows';

/**
 * Counts in long form as a Parquet file, which DuckDB and warehouses read: texts in UTF-8, `count` in 64 bits, no empty
 * cells, compressed with Snappy.
 */
export function parquetFile(rows: readonly TidyRow[]): Blob {
  const columns = Object.entries(TIDY_COLUMNS) as [keyof TidyRow, string][];
  const columnData = columns.map(([field, name]) =>
    field === 'count'
      ? { name, data: rows.map(({ count }) => BigInt(count)), type: 'INT64' as const, nullable: false }
      : { name, data: rows.map((row) => row[field]), type: 'STRING' as const, nullable: false },
  );
  return new Blob([parquetWriteBuffer({ columnData, createdBy: 'Amends' })], {
    type: 'application/vnd.apache.parquet',
  });
}
