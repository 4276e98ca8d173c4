import type { Category, Severity } from '../../rules/types';

/** Wordings that a team does not want in its replies, why, and what to write instead. */
export interface TeamPhrase {
  /** `valued-guest`: counted as `team/valued-guest`. */
  id: string;
  /** What is flagged; rules/engine/expressions/teamPattern.ts says how to write one. */
  phrases: string[];
  /** Wordings in the same sentence that make it right. */
  except: string[];
  category: Category;
  severity: Severity;
  /** `recovery`: only where something went wrong. */
  when: 'always' | 'recovery';
  /** One short sentence to the agent. */
  message: string;
  /** Why the team thinks so. */
  reason: string;
  /** Best first; an empty one removes the words; text in [square brackets] is a blank. */
  rewrites: string[];
  /** Sentences with the [flagged words] in square brackets. */
  flags: string[];
  /** Sentences that must stay silent. */
  allows: string[];
}

/** A team's phrases, as they are written down and passed on. */
export interface RulePack {
  name: string;
  phrases: TeamPhrase[];
}

export const NO_PACK: RulePack = { name: '', phrases: [] };
