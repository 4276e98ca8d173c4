/** A record of a file: a line, or in CSV a row, which may span several lines. */
export interface RecordText {
  /** Without the line break at its end; empty if it was too long to be kept. */
  text: string;
  /** The number of its first line, from 1. */
  line: number;
  trouble?: 'too-long' | 'quote-not-closed';
}

/** Longer than any reply that somebody wrote, in UTF-16 units: anything longer is skipped and never held whole. */
export const LONGEST_RECORD = 1_000_000;

const NEWLINE = 10;
const QUOTE = 34;

/**
 * Splits a text that comes in pieces into its records, in memory that does not grow with the text.
 * @param delimiter between the cells of a CSV file; undefined if each line is a record
 */
export class RecordSplitter {
  private rest = '';
  /** How much of `rest` has been scanned. */
  private seen = 0;
  private line = 1;
  private lines = 0;
  private state: 'start' | 'plain' | 'quoted' | 'passing' = 'start';

  constructor(private readonly delimiter?: string) {}

  /** Accepts a piece. @returns the records that it ends */
  *push(piece: string): Generator<RecordText> {
    this.rest += piece;
    let from = 0;
    for (; this.seen < this.rest.length; this.seen += 1) {
      const code = this.rest.charCodeAt(this.seen);
      if (code === NEWLINE) {
        this.lines += 1;
        if (this.state !== 'quoted') {
          yield this.cut(from, this.seen);
          from = this.seen + 1;
          continue;
        }
      }
      this.step(code);
      if (this.seen - from > LONGEST_RECORD) {
        // Also if a quotation mark was never closed: the next line is treated as a new record.
        this.state = 'passing';
        from = this.seen + 1;
      }
    }
    this.rest = this.state === 'passing' ? '' : this.rest.slice(from);
    this.seen = this.rest.length;
  }

  /** The text has ended. @returns the last record, unless it is empty */
  *end(): Generator<RecordText> {
    if (this.rest === '' && this.state !== 'passing') return;
    const isOpen = this.state === 'quoted';
    const last = this.cut(0, this.rest.length);
    yield isOpen ? { ...last, trouble: 'quote-not-closed' } : last;
  }

  private step(code: number): void {
    if (this.delimiter === undefined || this.state === 'passing') return;
    if (this.state === 'start' && code === QUOTE) this.state = 'quoted';
    // A doubled quotation mark ends the quoted part, and the next character begins it again.
    else if (this.state === 'quoted') this.state = code === QUOTE ? 'start' : 'quoted';
    else this.state = code === this.delimiter.charCodeAt(0) ? 'start' : 'plain';
  }

  private cut(from: number, to: number): RecordText {
    const isPassed = this.state === 'passing';
    const text = isPassed ? '' : this.rest.slice(from, to).replace(/\r$/, '');
    const record: RecordText = { text, line: this.line, ...(isPassed && { trouble: 'too-long' as const }) };
    this.line += this.lines;
    this.lines = 0;
    this.state = 'start';
    return record;
  }
}
