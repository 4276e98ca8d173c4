import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
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
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
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
    void file.write({ columnData: columnsOf(waiting), rowGroupSize: waiting.length });
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

function columnsOf(rows: readonly TidyRow[]) {
  const columns = Object.entries(TIDY_COLUMNS) as [keyof TidyRow, string][];
  return columns.map(([field, name]) =>
    field === 'count'
      ? { name, data: rows.map(({ count }) => BigInt(count)), type: 'INT64' as const, nullable: false }
      : { name, data: rows.map((row) => row[field]), type: 'STRING' as const, nullable: false },
  );
}
