import type { Category } from '../../rules/types';

/** What can become of a flag. Every flag is counted once as shown, and at most once as something else. */
export const OUTCOMES = [
  'shown',
  // A rewrite of ours took its place.
  'fixed',
  // The agent changed the words by hand.
  'edited',
  // The agent does not want it, in this reply or in any.
  'dismissed',
  // The reply went out with the words.
  'sent',
  // The agent says that the flag is wrong. Rows of before there was such a count have none.
  'disputed',
  // The reply went out with a rewrite whose blank nobody had filled. Rows of before have none either.
  'blank',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

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

/** The counts of a row in which nothing is counted yet. */
export const NO_COUNTS = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
