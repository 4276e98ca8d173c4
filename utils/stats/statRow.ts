import type { Category } from '../../rules/types';

/**
 * What became of a flag. `fixed`: a rewrite took its place, and its blanks were filled; `edited`: the agent changed the
 * words by hand; `sent`: the reply went out with them; `blank`: it went out with a rewrite whose blank nobody had filled.
 * Every flag is counted once as shown, and at most once as something else.
 */
export type Outcome = 'shown' | 'fixed' | 'edited' | 'dismissed' | 'sent' | 'blank';

export const OUTCOMES: readonly Outcome[] = ['shown', 'fixed', 'edited', 'dismissed', 'sent', 'blank'];

/** What a flag is counted under. Nothing in it leads back to a customer or a ticket. */
export interface StatKey {
  /** Local calendar day, `2026-11-21`. */
  day: string;
  /** Helpdesk id, `zendesk`. */
  site: string;
  ruleId: string;
  category: Category;
  /** The flagged words in lower case; all that are not in the rules' own vocabulary are masked. */
  phrase: string;
}

/** One step of a count: -1 takes back what an undo made untrue. */
export interface StatEvent extends StatKey {
  outcome: Outcome;
  change: 1 | -1;
}

/** A stored row: how many flags of this key had each outcome. */
export type StatRow = StatKey & Record<Outcome, number>;
