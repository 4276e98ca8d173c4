import { type Category, SITUATIONS, type Situation } from '../../rules/types';
import type { CountedCategory } from '../ruleFacts/categoryOf';

/** What can become of a flag. Every flag is counted once as shown, and at most once as something else. */
export const OUTCOMES = [
  'shown',
  // Our rewrite replaced it.
  'fixed',
  // The agent changed the words by hand.
  'edited',
  // The agent does not want it, in this reply or in any.
  'dismissed',
  // The reply was sent with the words.
  'sent',
  // The agent says that the flag is wrong. Rows from before this count existed have none.
  'disputed',
  // The reply was sent with a rewrite whose blank was never filled. Older rows have none either.
  'blank',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The situation under which something is counted; empty for what earlier versions counted. */
export type CountedSituation = Exclude<Situation, 'auto'> | '';

export const COUNTED_SITUATIONS: readonly CountedSituation[] = [
  ...SITUATIONS.filter((situation) => situation !== 'auto'),
  '',
];

/** How the reply behind a count was judged. */
export interface Judged {
  situation: CountedSituation;
  /** Whether the reader judged it too; otherwise only the rules did. */
  isRead: boolean;
}

/** What a flag is counted under. Nothing in it points back to a customer or a ticket. */
export interface StatKey extends Judged {
  /** Local calendar day, `2026-11-21`. */
  day: string;
  /** Helpdesk id, `zendesk`. */
  site: string;
  ruleId: string;
  category: Category;
  /** The flagged words in lower case; any that are not in the rules' own vocabulary are masked. */
  phrase: string;
}

/** One step of a count: -1 takes back what an undo made untrue. */
export interface StatEvent extends StatKey {
  outcome: Outcome;
  change: 1 | -1;
}

/** How many flags of a day, helpdesk, situation, version, rule and phrase had each outcome. */
export interface StatRow extends Omit<StatKey, 'isRead' | 'category'>, Record<Outcome, number> {
  category: CountedCategory;
  /** Version of the rules; empty for what earlier versions counted. */
  rules: string;
  /** Version of the reader; empty where only the rules judged. */
  model: string;
}

/** The counts of a row with nothing counted yet. */
export const NO_COUNTS = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;

/** The situation under which a reply is counted. @param recovery what the texts say, if the agent says nothing */
export function countedSituation(situation: Situation, recovery: boolean): CountedSituation {
  if (situation !== 'auto') return situation;
  return recovery ? 'recovery' : 'ordinary';
}
