import { ByteWriter, ParquetWriter, parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import type { Sheet } from '../sheet';
import type { Bytes, PieceMaker } from './pieces';
import { TIDY_COLUMNS, type TidyRow } from './tidyRows';

/** Rows of a group: so many are held at once. Readers take a group at a time too. */
const GROUP = 20_000;

/**
 * Counts in long form as a Parquet file, which DuckDB and warehouses read: texts in UTF-8, `count` in 64 bits, no empty
 * cells, compressed with Snappy.
 */
export function parquetPieces(rowsOf: (sheets: readonly Sheet[]) => TidyRow[]): PieceMaker {
  const buffer = new ByteWriter();
  const file = new ParquetWriter({
    writer: buffer,
    schema: schemaFromColumnData({ columnData: columnsOf<TidyRow>([], TIDY_COLUMNS) }),
    createdBy: 'Amends',
  });
  let waiting: TidyRow[] = [];
  let rows = 0;

  /** What was written since the last time; the places of columns in the file go on counting. */
  function written(): Bytes {
    const bytes = buffer.getBytes().slice() as Bytes;
    buffer.index = 0;
    return bytes;
  }

  function writeGroup(): void {
    if (waiting.length === 0) return;
    // It gives a promise only where its writer does, and this one does not.
    void file.write({ columnData: columnsOf(waiting, TIDY_COLUMNS), rowGroupSize: waiting.length });
    waiting = [];
  }

  return {
    get rows() {
      return rows;
    },
    begin: written,
    take(sheets) {
      const made = rowsOf(sheets);
      rows += made.length;
      waiting = waiting.concat(made);
      if (waiting.length >= GROUP) writeGroup();
      return written();
    },
    end() {
      writeGroup();
      void file.finish();
      return written();
    },
  };
}

/**
 * Rows as a Parquet file of the same kind, of a table that can be held at once.
 * @param columns heading of the column by field of the row, in order
 */
export function parquetFile<Row extends object>(
  rows: readonly Row[],
  columns: { readonly [field in keyof Row]: string },
): Blob {
  const bytes = parquetWriteBuffer({ columnData: columnsOf(rows, columns), createdBy: 'Amends' });
  return new Blob([bytes], { type: 'application/vnd.apache.parquet' });
}

function columnsOf<Row extends object>(rows: readonly Row[], columns: { readonly [field in keyof Row]: string }) {
  return (Object.entries(columns) as [keyof Row, string][]).map(([field, name]) =>
    field === 'count'
      ? { name, data: rows.map((row) => BigInt(Number(row[field]))), type: 'INT64' as const, nullable: false }
      : { name, data: rows.map((row) => row[field]), type: 'STRING' as const, nullable: false },
  );
}
