/** What can be wrong with a file or a record when there is nothing more to say about it. */
export type PlainProblem =
  | 'empty'
  | 'archive'
  | 'pdf'
  | 'noText'
  | 'webPage'
  | 'jsonList'
  | 'longHead'
  | 'quote'
  | 'openQuote'
  | 'noObject';

/** Why a file, or one of its records, cannot be read. The command says it in English, the page in its own language. */
export type FileProblem =
  | { name: PlainProblem }
  | { name: 'noTextColumn'; columns: readonly string[] }
  | { name: 'noColumn'; column: string; columns: readonly string[] }
  | { name: 'long'; characters: number }
  | { name: 'noString'; column: string }
  /** `error`: what the parser says, in English. */
  | { name: 'noJson'; error: string }
  | { name: 'fewCells'; cells: number; columns: number }
  | { name: 'manyCells'; cells: number; columns: number; delimiter: string }
  /** An unforeseen problem, in the browser's words. */
  | { name: 'other'; error: string };

/** Why a file cannot be reviewed, or one of its records is not. */
export type ReviewProblem = FileProblem | { name: 'noReply' | 'emptyReply' | 'stopped' | 'noStorage' };

/** Thrown when something cannot be read. */
export class ProblemError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.name);
  }
}

/** What an error says about the file being read. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof ProblemError) return error.problem;
  return { name: 'other', error: messageOf(error) };
}

/** An error's own message. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
