import type { Step } from '../../defineStep';
import type { Rule } from '../../rule';
import type { Category, StepId } from '../../types';
import type { LibraryEntryWords } from './entryWords';

/** A rule with what its path says. */
export interface LibraryRule extends Rule {
  id: string;
  category: Category;
}

/** A step with the name of its file. */
export interface LibraryStep extends Step {
  id: StepId;
}

/** The rules and steps that an engine knows. */
export interface Library {
  readonly rules: readonly LibraryRule[];
  readonly steps: readonly LibraryStep[];
  /** The words by which these are found, where they are known beforehand. */
  readonly entryWords?: LibraryEntryWords | undefined;
}
