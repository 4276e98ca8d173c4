import type { Columns } from '../../../utils/pastReplies/columns';
import type { ReviewProblem } from '../../../utils/pastReplies/problem';
import type { Tally } from '../../../utils/pastReplies/tally';
import type { Sheet } from '../../../utils/stats/sheet';

/** A record that could not be read, and why. */
export interface Trouble {
  line: number;
  problem: ReviewProblem;
}

interface Opened {
  /** Of the file. */
  name: string;
  /** Of its columns. */
  names: readonly string[];
  columns: Partial<Columns>;
  /** What was done to read it, as sentences. */
  notes: readonly string[];
}

interface Running {
  troubles: readonly Trouble[];
  /** Records that could not be read, including those not listed. */
  unread: number;
}

/** How far the review of a file is. */
export type PastReviewState =
  | { at: 'empty'; name?: undefined }
  /** Why the file, or these columns, cannot be used: a sentence. */
  | ({ at: 'refused'; problem: string } & (Opened | { name: string }))
  | ({ at: 'choosing' } & Opened)
  | ({ at: 'probing' } & Opened)
  /**
   * `estimate`: a sentence on how long it will take; `times`: the same for the rules alone and, if there is one, with
   * the reader.
   */
  | ({ at: 'ready'; estimate: string; times: { rules: string; both?: string }; withReader: boolean } & Opened)
  | ({ at: 'running'; replies: number; bytes: number; size: number; startedAt: number; withReader: boolean } & Opened &
      Running)
  | ({ at: 'done'; tally: Tally; sheets: readonly Sheet[]; withReader: boolean } & Opened & Running);
