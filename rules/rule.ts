import type { Severity, StepId } from './types';

/** A match over the words of a sentence; WRITING.md says how to write one. */
export type Expression = string;

/**
 * A replacement, or its two forms for agents who write "I" and agents who write "we". `{…}` is a blank to fill in; an
 * empty replacement removes the words.
 */
export type Rewrite = string | { i: string; we: string };

/**
 * What surrounds a sentence and may change how a rule weighs it:
 * - `asked-why`: the customer asked for the reason.
 * - `cannot-fix`: the agent said that the failure cannot be fixed, so reasons and options are the answer.
 * - `made-good`: there is an apology before it, and ownership or a fix after it or beside it.
 * - `only-apology`: no other sentence of the draft apologises.
 * - `before-apology`: nothing was apologised for, owned or fixed up to here.
 * - `usual-allowed`: the reply makes amends, and the team allows "this is not how we usually do things" in that case.
 * - `usual-never`: the team never wants these words.
 */
export type Circumstance =
  | 'asked-why'
  | 'cannot-fix'
  | 'made-good'
  | 'only-apology'
  | 'before-apology'
  | 'usual-allowed'
  | 'usual-never';

/** A rule as the engine reads it. */
export interface Rule {
  severity: Severity;
  /** Only in a service recovery: the same words are fine in a sales reply. */
  when?: 'recovery';
  /** How the context changes the severity; the first circumstance that holds decides. */
  severityWhen?: Partial<Record<Circumstance, Severity | 'silent'>>;
  /** One short, kind sentence to the agent. */
  message: string;
  /** One sentence: what the words do to the customer. */
  why: string;
  /** Where the advice comes from: seed documents and publications. */
  source: string[];
  /** `practice` where only practitioners' opinion supports the rule. */
  evidence: 'research' | 'practice';
  /** Flags only from this occurrence in the draft onwards: the first ones are fine. */
  fromTimes?: number;
  /** What it catches. */
  match: Expression[];
  /** Contexts in the same sentence that make the words acceptable. */
  unless?: Expression[];
  /** Steps that make the words acceptable: in the same or a neighbouring sentence, or anywhere in the draft. */
  unlessSteps?: { near?: StepId[]; draft?: StepId[] };
  /**
   * What is marked and replaced: the match (default), from the match to the end of its clause or of the sentence,
   * the whole clause (engine/sentences/clause.ts says where one ends), or the whole sentence.
   */
  span?: 'match' | 'to-clause-end' | 'to-end' | 'clause' | 'sentence';
  rewrites: Rewrite[];
  /** Its examples, each with the sentence that the first rewrite makes of it. */
  flags: Record<string, string>;
  /** Its examples by expression; undefined for a team's own rule. */
  examples?: Record<Expression, string[]>;
  /** Sentences that its patterns match but that must not be flagged; empty where the rule has no exceptions. */
  allows: string[];
}
