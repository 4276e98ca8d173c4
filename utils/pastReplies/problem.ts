/** What can be wrong with a file or a record without anything more to say of it. */
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

/** Why a file, or a record of it, cannot be read. The command says it in English, the page in its own language. */
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
  /** What nobody foresaw, as the browser says it. */
  | { name: 'other'; error: string };

/** Why a file cannot be reviewed, or a record of it is not. */
export type ReviewProblem = FileProblem | { name: 'noReply' | 'emptyReply' | 'stopped' | 'noStorage' };

/** Thrown where something cannot be read. */
export class ProblemError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.name);
  }
}

/** What an error says of the file that was read. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof ProblemError) return error.problem;
  return { name: 'other', error: messageOf(error) };
}

/** What an error says itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
