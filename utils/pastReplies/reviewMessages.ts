import type { Strictness } from '../../rules/reader/reading';
import type { UsualQuality } from '../../rules/types';
import type { TeamSeverities } from '../policy/followTeam';
import type { RulePack } from '../policy/teamPhrase';
import type { Sheet } from '../stats/sheet';
import type { Columns } from './columns';
import type { Probe } from './estimate';
import type { ReviewProblem } from './problem';
import type { Tally } from './tally';

// Separate from the worker's code: a page that talks to it needs none of the rules.

/** The worker's file in the package. */
export const REVIEW_WORKER = '/review-worker.js';

/** Which replies to review, and the team's settings for that. */
export interface ReviewJob {
  file: Blob;
  columns: Columns;
  usualQuality: UsualQuality;
  strictness: Strictness;
  rulesOff: readonly string[];
  severities: TeamSeverities;
  pack: RulePack;
  withReader: boolean;
}

/** Messages from the page: try a few replies, or review all. To cancel, it ends the worker. */
export type ToReviewer = { type: 'probe' | 'review'; job: ReviewJob };

/** Messages from the worker. */
export type FromReviewer =
  /** `reader`: whether there is one here. `replies`: how many there are, estimated from a few. */
  | { type: 'probed'; probe: Probe; replies: number; reader: boolean; hasHtml: boolean }
  | { type: 'progress'; replies: number; bytes: number }
  | { type: 'trouble'; line: number; problem: ReviewProblem }
  /** `sheets`: the figures as counts, without a source; an unknown day is empty. */
  | { type: 'done'; tally: Tally; sheets: Sheet[] }
  | { type: 'failed'; problem: ReviewProblem };
