import Papa from 'papaparse';
import type { Columns } from './columns';
import type { FileKind } from './fileKind';
import { messageOf, ProblemError } from './problem';
import { LONGEST_RECORD, type RecordText } from './records';

/** A reply that was sent. */
export interface PastReply {
  /** As in the file; its line number if it has none. */
  id: unknown;
  text: string;
  /** What the customer wrote, if known. */
  context?: string;
  /** The day in the column for it, if there is one: `2026-11-21`. */
  day?: string;
  /** The number of its first line in the file, from 1. */
  line: number;
}

/** The columns of a JSON Lines file if nobody has said otherwise. */
export const USUAL_COLUMNS: Columns = { text: 'text', context: 'context', id: 'id' };

/** Unmatched quotation marks: where a row ends is anybody's guess. */
export class QuoteError extends ProblemError {}

/**
 * The cells of a row.
 * @throws QuoteError if its quotation marks do not match
 */
export function cellsOf(row: string, delimiter: string): string[] {
  const { data, errors } = Papa.parse<string[]>(row, { delimiter, newline: '\n' });
  if (errors.some(({ type }) => type === 'Quotes')) throw new QuoteError({ name: 'quote' });
  return data[0] ?? [];
}

/**
 * Reads the reply of a record.
 * @param header the names of the columns, in a table
 * @throws ProblemError
 */
export function parseReply(record: RecordText, file: FileKind, columns: Columns, header: readonly string[]): PastReply {
  if (record.trouble === 'too-long') throw new ProblemError({ name: 'long', characters: LONGEST_RECORD });
  if (record.trouble === 'quote-not-closed') throw new QuoteError({ name: 'openQuote' });
  const fields = file.kind === 'jsonl' ? objectOf(record.text) : rowOf(record.text, file.delimiter, header);
  const text = own(fields, columns.text);
  if (typeof text !== 'string') throw new ProblemError({ name: 'noString', column: columns.text });
  const context = optionalText(fields, columns.context);
  const id = columns.id === undefined ? record.line : own(fields, columns.id);
  const day = columns.day === undefined ? undefined : dayOf(own(fields, columns.day));
  return { id, text, ...(context && { context }), ...(day !== undefined && { day }), line: record.line };
}

/** The calendar day at the beginning of a date such as `2026-11-21T09:30Z`; 03/04 is ambiguous. */
function dayOf(date: unknown): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[-/.](\d\d)[-/.](\d\d)(?!\d)/.exec(String(date)) ?? [];
  const iso = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(iso)) || !new Date(iso).toISOString().startsWith(iso) ? undefined : iso;
}

function own(fields: object, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined;
}

function optionalText(fields: object, column: string | undefined): string | undefined {
  if (column === undefined) return undefined;
  const value = own(fields, column) ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw new ProblemError({ name: 'noString', column });
  return value;
}

function objectOf(line: string): object {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ProblemError({ name: 'noObject' });
  return value;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new ProblemError({ name: 'noJson', error: messageOf(error) });
  }
}

function rowOf(row: string, delimiter: string, header: readonly string[]): object {
  const cells = cellsOf(row, delimiter);
  const counts = { cells: cells.length, columns: header.length };
  if (cells.length < header.length) throw new ProblemError({ name: 'fewCells', ...counts });
  // Empty cells at the end cannot have moved to another column.
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    throw new ProblemError({ name: 'manyCells', ...counts, delimiter });
  }
  return Object.fromEntries(header.map((name, at) => [name, cells[at]]));
}
