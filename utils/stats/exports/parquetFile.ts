import { parquetWriteBuffer } from 'hyparquet-writer';

/**
 * Rows as a Parquet file, which DuckDB and warehouses read: texts in UTF-8, `count` in 64 bits, no empty cells,
 * compressed with Snappy.
 * @param columns heading of the column by field of the row, in order
 */
export function parquetFile<Row extends object>(
  rows: readonly Row[],
  columns: { readonly [field in keyof Row]: string },
): Blob {
  const columnData = (Object.entries(columns) as [keyof Row, string][]).map(([field, name]) =>
    field === 'count'
      ? { name, data: rows.map((row) => BigInt(Number(row[field]))), type: 'INT64' as const, nullable: false }
      : { name, data: rows.map((row) => row[field]), type: 'STRING' as const, nullable: false },
  );
  return new Blob([parquetWriteBuffer({ columnData, createdBy: 'Amends' })], {
    type: 'application/vnd.apache.parquet',
  });
}
