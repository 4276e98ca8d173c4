import { type Columns, guessColumns, missingColumn } from './columns';
import { type FileKind, fileKind, HEAD, SEPARATOR_LINE } from './fileKind';
import { cellsOf, type PastReply, parseReply, QuoteError, USUAL_COLUMNS } from './parseReply';
import { type FileProblem, ProblemError, problemOf } from './problem';
import { RecordSplitter, type RecordText } from './records';

/** A reply, or why a record is not one. */
export type ReadRecord = { reply: PastReply } | { line: number; problem: FileProblem };

/** What a file says about itself. */
export interface FileHead {
  file: FileKind;
  /** The names of its columns, or of the fields of its first line. */
  names: string[];
}

/**
 * What a file is, and which columns it has.
 * @param head its beginning
 * @throws ProblemError if it cannot be read
 */
export function readHead(head: string): FileHead {
  const file = fileKind(head);
  if ('problem' in file) throw new ProblemError({ name: file.problem });
  const splitter = new RecordSplitter(file.kind === 'csv' ? file.delimiter : undefined);
  const records = [...splitter.push(head.replace(/^\uFEFF/, '')), ...(head.length < HEAD ? splitter.end() : [])];
  const first = records.find(({ text }) => text.trim() !== '' && !(file.kind === 'csv' && SEPARATOR_LINE.test(text)));
  if (file.kind === 'csv' && !first) throw new ProblemError({ name: 'longHead' });
  if (file.kind === 'csv' && first)
    return { file, names: cellsOf(first.text, file.delimiter).map((name) => name.trim()) };
  try {
    return { file, names: Object.keys(JSON.parse(first?.text ?? '{}') as object) };
  } catch {
    return { file, names: [] };
  }
}

/**
 * Reads the replies of a file, in memory that does not grow with the file.
 * @param pieces its text
 * @param chosen the columns that somebody chose; the others are guessed
 * @throws ProblemError if nothing in it can be read
 */
export async function* readReplies(
  pieces: AsyncIterable<string>,
  chosen: Partial<Columns> = {},
): AsyncGenerator<ReadRecord> {
  let head = '';
  let reader: Reader | undefined;
  for await (const piece of pieces) {
    if (reader) {
      yield* reader.push(piece);
      continue;
    }
    head += piece;
    if (head.length < HEAD) continue;
    reader = new Reader(head, chosen);
    yield* reader.push(head);
  }
  if (!reader) {
    reader = new Reader(head, chosen);
    yield* reader.push(head);
  }
  yield* reader.end();
}

class Reader {
  private readonly file: FileKind;
  private readonly columns: Columns;
  private readonly splitter: RecordSplitter;
  private header: string[] | undefined;
  private isFirst = true;

  constructor(head: string, chosen: Partial<Columns>) {
    const { file, names } = readHead(head);
    this.file = file;
    this.splitter = new RecordSplitter(file.kind === 'csv' ? file.delimiter : undefined);
    if (file.kind === 'jsonl') {
      // Each line has its own fields: what a line lacks is reported for that line.
      const guessed = names.includes(USUAL_COLUMNS.text) ? {} : guessColumns(names);
      this.columns = { ...USUAL_COLUMNS, ...guessed, ...chosen };
      this.header = [];
      return;
    }
    const columns = { ...guessColumns(names), ...chosen };
    const missing = missingColumn(columns, names);
    if (missing !== undefined) throw new ProblemError(missing);
    this.columns = columns as Columns;
  }

  *push(piece: string): Generator<ReadRecord> {
    const text = this.isFirst ? piece.replace(/^\uFEFF/, '') : piece;
    this.isFirst = false;
    for (const record of this.splitter.push(text)) yield* this.read(record);
  }

  *end(): Generator<ReadRecord> {
    for (const record of this.splitter.end()) yield* this.read(record);
  }

  private *read(record: RecordText): Generator<ReadRecord> {
    const { file, columns } = this;
    if (record.trouble === undefined && record.text.trim() === '') return;
    if (!this.header) {
      if (file.kind === 'csv' && SEPARATOR_LINE.test(record.text)) return;
      this.header = file.kind === 'csv' ? cellsOf(record.text, file.delimiter).map((name) => name.trim()) : [];
      return;
    }
    let read: ReadRecord;
    try {
      read = { reply: parseReply(record, file, columns, this.header) };
    } catch (error) {
      if (error instanceof QuoteError && record.text.includes('\n')) {
        yield* this.readLines(record);
        return;
      }
      read = { line: record.line, problem: problemOf(error) };
    }
    yield read;
  }

  /** A missing quotation mark merges many records into one: each of its lines may still be its own row. */
  private *readLines({ text, line }: RecordText): Generator<ReadRecord> {
    for (const [after, own] of text.split('\n').entries()) {
      yield* this.read({ text: own.replace(/\r$/, ''), line: line + after });
    }
  }
}
