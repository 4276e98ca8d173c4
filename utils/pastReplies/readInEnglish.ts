import type { Columns } from './columns';
import type { PastReply } from './parseReply';
import { type FileProblem, type PlainProblem, problemOf } from './problem';
import { readReplies } from './replyFile';

/** As clauses, without a full stop. */
const CLAUSES: Readonly<Record<PlainProblem, string>> = {
  empty: 'it is empty',
  archive: 'it is an Excel or zip file. Please save it as CSV',
  pdf: 'it is a PDF. Please export the replies as CSV',
  noText: 'it is not a text file. Please save it as CSV',
  webPage: 'it is a web page, not an export',
  jsonList: 'it is one JSON list. Please save it as JSON Lines, one reply a line',
  longHead: 'its first line is too long to be the names of columns',
  quote: 'a quotation mark is missing, or is not doubled within the text',
  openQuote: 'a quotation mark is missing: the file may be cut off',
  noObject: 'it is not an object',
};

/**
 * Reads the replies of a file for the command, which speaks English.
 * @returns replies, and why other records are not replies, as a clause
 * @throws Error whose message says why nothing in it can be read, as a clause
 */
export async function* readReplyFile(
  pieces: AsyncIterable<string>,
  columns?: Partial<Columns>,
): AsyncGenerator<{ reply: PastReply } | { line: number; problem: string }> {
  try {
    for await (const read of readReplies(pieces, columns)) {
      yield 'reply' in read ? read : { line: read.line, problem: inEnglish(read.problem) };
    }
  } catch (error) {
    throw new Error(inEnglish(problemOf(error)));
  }
}

function inEnglish(problem: FileProblem): string {
  switch (problem.name) {
    case 'noTextColumn':
      return `no column looks like the reply: its columns are ${quoted(problem.columns)}`;
    case 'noColumn':
      return `it has no column “${problem.column}”: its columns are ${quoted(problem.columns)}`;
    case 'long':
      return `it is longer than ${problem.characters.toLocaleString('en')} characters, or a quotation mark is missing`;
    case 'noString':
      return `"${problem.column}" must be a string`;
    case 'noJson':
    case 'other':
      return problem.error;
    case 'fewCells':
      return `it has ${problem.cells} cells, and the file ${problem.columns} columns`;
    case 'manyCells':
      return `it has ${problem.cells} cells, and the file ${problem.columns} columns: a text with “${problem.delimiter}” needs quotation marks`;
    default:
      return CLAUSES[problem.name];
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
