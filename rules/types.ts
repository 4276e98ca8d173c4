/** What the coach says about a draft. These names are the contract with exported statistics: add, never rename. */

export type Severity = 'warning' | 'caution' | 'hint';

export const CATEGORIES = [
  'non-apology',
  'defensive',
  'blame',
  'excuse',
  'praise',
  'dodge',
  'vague',
  'gesture',
  'over-apology',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** The recovery steps that can be read from a draft, in the order of a recovery. */
export const STEP_IDS = [
  'apology',
  'forgiveness',
  'ownership',
  'empathy',
  'impact',
  'question',
  'action',
  'options',
  'commitment',
  'gesture',
  'followup',
  'prevention',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/**
 * What the agent says the conversation is; `auto` leaves it to the texts. All but `auto` and `ordinary` are recoveries
 * (rules/checklist/situations.ts says what each requires).
 */
export const SITUATIONS = [
  'auto',
  'ordinary',
  'recovery',
  'cannot-fix',
  'not-our-fault',
  'noticed-first',
  'serious',
] as const;

export type Situation = (typeof SITUATIONS)[number];

/**
 * The team's view on "that is not how we typically do things", which one school puts into a model apology and another
 * never says: by context (default), allowed if amends are made, or never.
 */
export type UsualQuality = 'by-context' | 'allowed' | 'never';

export interface Flag {
  /** `category/name`, the path of the rule's file. */
  ruleId: string;
  category: Category;
  severity: Severity;
  /** UTF-16 offsets into the draft; `text === draft.slice(start, end)`. */
  start: number;
  end: number;
  text: string;
  /** The words of `text` that the rule is about: the only ones that are ever counted. */
  phrase: string;
  message: string;
  why: string;
  /**
   * Replacements for `text`, best first; an empty one removes it (replacement.ts says how). A blank that only the agent
   * can fill in is in [square brackets].
   */
  rewrites: string[];
}

export interface StepFinding {
  stepId: StepId;
  /** Whether the draft shows it as it should: "I understand, but" shows empathy, but does nothing for the customer. */
  present: boolean;
  /** UTF-16 offsets of the first place. */
  start?: number;
  end?: number;
  /** Where it is shown: the first place in each such sentence. */
  places: readonly Place[];
}

/** UTF-16 offsets into the draft. */
export interface Place {
  start: number;
  end: number;
}

export interface Review {
  /** Whether this is a service recovery, in which self-praise is out of place. */
  recovery: boolean;
  flags: Flag[];
  steps: StepFinding[];
}
