import type { Expression } from './rule';

export interface Step {
  /** The step's name in the checklist, as an instruction: "Apologise without conditions". */
  label: string;
  /** One sentence: what the step does for the customer. */
  why: string;
  /** Where the advice comes from: seed documents and publications. */
  source: string[];
  /** Only in a service recovery: where nothing went wrong there is nothing to repair or to own. */
  when?: 'recovery';
  /** Empty if code reads the step. */
  match: Expression[];
  /** Contexts in the same sentence in which the match does not count. */
  unless?: Expression[];
  /**
   * Contexts in the same sentence in which the step is present but does nothing for the customer: "I understand, but".
   * Such a sentence does not tick it.
   */
  hollow?: Expression[];
  /** Sentences that show the step. */
  present: string[];
  /** Sentences that its patterns match but that do not show it, or only hollowly. */
  absent: string[];
}

/** Types a step file's content; the step's id is the file's name. */
export function defineStep(step: Step): Step {
  return step;
}
