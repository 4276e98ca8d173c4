import type { StepId } from '../../types';
import type { LibraryRule } from '../library/libraryRule';
import type { Contraction } from '../sentences/contraction';
import type { Span } from '../sentences/sentences';

/** What a sentence contains, whatever surrounds it. Offsets are into the sentence, in UTF-16 units. */
export interface Judgement {
  hits: RuleHit[];
  steps: ReadonlyMap<StepId, StepPlace>;
  /** How the agent refers to the company here. */
  person: 'i' | 'we' | undefined;
  /** Whether it offers the customer something, as a rewrite does. */
  offer: boolean;
  /** How strongly the sentence suggests a service recovery (above 0) or the opposite (below 0). */
  clue: number;
}

/** Where a sentence shows a step. */
export interface StepPlace extends Span {
  /** The step is there, but does nothing for the customer. */
  isHollow: boolean;
}

/** What a rule found in a sentence. */
export interface RuleHit extends Span {
  rule: LibraryRule;
  /** The sentence in which it is. */
  sentence: string;
  /** The words that the rule matched, within what is marked. */
  phrase: Span;
  /** Set where the marked words begin inside a contraction whose first half has to stay: "will" of "We'll". */
  contraction?: Contraction;
}

/** A sentence of a line or a draft, and what it contains by itself. */
export interface JudgedSentence extends Span {
  judgement: Judgement;
}
