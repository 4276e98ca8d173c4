import Papa from 'papaparse';
import type { Columns } from './columns';
import type { FileKind } from './fileKind';
import { LONGEST_RECORD, type RecordText } from './records';

/** A reply that was sent. */
export interface PastReply {
  /** As the file has it; the number of its line where it has none. */
  id: unknown;
  text: string;
  /** What the customer wrote, where it is known. */
  context?: string;
  /** The day in the column for it, where it has one: `2026-11-21`. */
  day?: string;
  /** The number of its first line in the file, from 1. */
  line: number;
}

/** The columns of a JSON Lines file of which nobody has said anything else. */
export const USUAL_COLUMNS: Columns = { text: 'text', context: 'context', id: 'id' };

/** Quotation marks that do not match: where a row ends is anybody's guess. */
export class QuoteError extends Error {}

/**
 * The cells of a row.
 * @throws QuoteError where its quotation marks do not match
 */
export function cellsOf(row: string, delimiter: string): string[] {
  const { data, errors } = Papa.parse<string[]>(row, { delimiter, newline: '\n' });
  if (errors.some(({ type }) => type === 'Quotes')) {
    throw new QuoteError('a quotation mark is missing, or is not doubled within the text');
  }
  return data[0] ?? [];
}

/**
 * Reads the reply of a record.
 * @param header the names of the columns, in a table
 * @throws Error whose message says what is wrong, without a full stop
 */
export function parseReply(record: RecordText, file: FileKind, columns: Columns, header: readonly string[]): PastReply {
  if (record.trouble === 'too-long') {
    throw new Error(
      `it is longer than ${LONGEST_RECORD.toLocaleString('en')} characters, or a quotation mark is missing`,
    );
  }
  if (record.trouble === 'quote-not-closed') {
    throw new QuoteError('a quotation mark is missing: the file may be cut off');
  }
  const fields = file.kind === 'jsonl' ? objectOf(record.text) : rowOf(record.text, file.delimiter, header);
  const text = own(fields, columns.text);
  if (typeof text !== 'string') throw new Error(`"${columns.text}" must be a string`);
  const context = columns.context === undefined ? undefined : own(fields, columns.context);
  if (context != null && typeof context !== 'string') throw new Error(`"${columns.context}" must be a string`);
  const id = columns.id === undefined ? record.line : own(fields, columns.id);
  const day = columns.day === undefined ? undefined : dayOf(own(fields, columns.day));
  return { id, text, ...(context && { context }), ...(day !== undefined && { day }), line: record.line };
}

/** The calendar day at the beginning of a date such as `2026-11-21T09:30Z`; 03/04 could be two of them. */
function dayOf(date: unknown): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[-/.](\d\d)[-/.](\d\d)(?!\d)/.exec(String(date)) ?? [];
  const iso = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(iso)) || !new Date(iso).toISOString().startsWith(iso) ? undefined : iso;
}

function own(fields: object, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined;
}

function objectOf(line: string): object {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is not an object');
  return value;
}

function rowOf(row: string, delimiter: string, header: readonly string[]): object {
  const cells = cellsOf(row, delimiter);
  if (cells.length < header.length)
    throw new Error(`it has ${cells.length} cells, and the file ${header.length} columns`);
  // Empty cells at the end are nothing that could have moved to another column.
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    throw new Error(
      `it has ${cells.length} cells, and the file ${header.length} columns: a text with “${delimiter}” needs quotation marks`,
    );
  }
  return Object.fromEntries(header.map((name, at) => [name, cells[at]]));
}
