import type { Category, StepId } from '../types';

/** Steps that no draft can show: a person does them, or a timer watches over them. */
export type PersonalStepId =
  | 'notice-first'
  | 'severity'
  | 'leadership'
  | 'facts'
  | 'event'
  | 'response'
  | 'listen'
  | 'customers-side'
  | 'no-defence'
  | 'core-cause'
  | 'anticipate'
  | 'progress'
  | 'updates'
  | 'check-after'
  | 'document'
  | 'show-standard';

/** A step of the checklist. Those that a draft can show have the names of the steps that the rules look for. */
export type ChecklistStepId = Exclude<StepId, 'followup'> | PersonalStepId;

/** About a greeting and a sentence, in UTF-16 units: in a shorter draft, what is missing means nothing. */
export const BEGUN = 80;

/** What a draft must show to tick a step. The absence of flags alone ticks nothing. */
export interface DraftTick {
  step: StepId;
  /** And no flag of these categories is open. */
  clearOf?: readonly Category[];
}

/** What a step's timer waits for. */
export type TimerKind = 'response' | 'progress' | 'updates' | 'commitment' | 'check-after';

/** What the panel offers at a step besides its box. */
export type StepHelp = 'leadership-note' | 'incident-form';

export interface ChecklistStep {
  id: ChecklistStepId;
  /** As an instruction: "Apologise without conditions". */
  label: string;
  /** One sentence: what the step does for the customer. */
  why: string;
  /** Where the advice comes from: seed documents and publications. */
  source: readonly string[];
  /** What ticks it from the draft; without it, only the agent or a sent reply does. */
  ticks?: DraftTick;
  /** Ticked when the reply is sent: always, or only if the reply shows this step. */
  tickedBySending?: true | StepId;
  /** Good to have; never the next thing to do. */
  optional?: true;
  timer?: TimerKind;
  help?: StepHelp;
}
