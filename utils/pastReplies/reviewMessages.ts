import type { Strictness } from '../../rules/reader/reading';
import type { UsualQuality } from '../../rules/types';
import type { TeamSeverities } from '../policy/followTeam';
import type { RulePack } from '../policy/teamPhrase';
import type { Sheet } from '../stats/sheet';
import type { Columns } from './columns';
import type { Probe } from './estimate';
import type { ReviewProblem } from './problem';
import type { Tally } from './tally';

// Apart from what the worker does: a page that speaks with it needs none of the rules.

/** The file of the worker in the package. */
export const REVIEW_WORKER = '/review-worker.js';

/** Which replies are to be reviewed, and what the team has settled about that. */
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

/** What the page says: try a few replies, or review all. To cancel, it ends the worker. */
export type ToReviewer = { type: 'probe' | 'review'; job: ReviewJob };

/** What the worker says. */
export type FromReviewer =
  /** `reader`: whether there is one here. `replies`: how many there are, as far as a few tell. */
  | { type: 'probed'; probe: Probe; replies: number; reader: boolean; hasHtml: boolean }
  | { type: 'progress'; replies: number; bytes: number }
  | { type: 'trouble'; line: number; problem: ReviewProblem }
  /** `sheets`: the figures as counts, without a source; a day that is not known is empty. */
  | { type: 'done'; tally: Tally; sheets: Sheet[] }
  | { type: 'failed'; problem: ReviewProblem };
