/** A row of a table that says what a part of an expression finds. */
export interface DocumentedExample {
  /** What the row is about: `$sorry`. */
  term: string;
  /** The expression of the example; the term itself where the row has no other. */
  expression: string;
  sentence: string;
  /** The sentence with what is found in [brackets]. */
  marked: string;
}

const ROW = /^\| `([^`]+)` \|(?:[^|]|\\\|)*\| (?:`([^`]+)`: )?(.*\*\*.*) \|$/gm;

/** The rows of a Markdown page whose last column is a sentence with what is found in bold. */
export function examplesIn(page: string): DocumentedExample[] {
  return [...page.matchAll(ROW)].map(([, term = '', expression = term, example = '']) => ({
    term: plain(term),
    expression: plain(expression),
    sentence: example.replaceAll('**', ''),
    marked: example.replace(/\*\*(.+?)\*\*/g, '[$1]'),
  }));
}

/** A bar within a table is written with a backslash. */
const plain = (cell: string) => cell.replaceAll('\\|', '|');
