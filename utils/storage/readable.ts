import * as v from 'valibot';
import { type CheckedTable, ROW_SCHEMAS, type Rows } from './rowSchemas';

/** Whether a stored row is valid for its table. */
export function isReadable<T extends CheckedTable>(table: T, row: unknown): row is Rows[T] {
  return v.is(ROW_SCHEMAS[table], row);
}

/**
 * The stored rows that are valid for their table. One that is not, however it came to be stored, is left out, so that
 * it cannot break a page; ./brokenRows.ts finds it.
 */
export function readable<T extends CheckedTable>(table: T, rows: readonly unknown[]): Rows[T][] {
  return rows.filter((row) => isReadable(table, row));
}
