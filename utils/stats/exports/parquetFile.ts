import { ByteWriter, ParquetWriter, parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import type { Sheet } from '../sheet';
import type { Bytes, PieceMaker } from './pieces';
import { TIDY_COLUMNS, type TidyRow } from './tidyRows';

/** Rows per group, which are held at once. Readers also load one group at a time. */
const GROUP = 20_000;

/**
 * Counts in long form as a Parquet file, which DuckDB and warehouses read: text in UTF-8, `count` in 64 bits, no empty
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

  /** What was written since the last call; column offsets in the file keep counting. */
  function written(): Bytes {
    const bytes = buffer.getBytes().slice() as Bytes;
    buffer.index = 0;
    return bytes;
  }

  function writeGroup(): void {
    if (waiting.length === 0) return;
    // It returns a promise only if its writer does, and this one does not.
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
 * Rows as a Parquet file of the same kind, for a table small enough to hold at once.
 * @param columns column heading by row field, in order
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
