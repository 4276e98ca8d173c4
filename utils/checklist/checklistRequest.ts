import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';

/** The agent's requests to the checklist. */
export type ChecklistRequest =
  | { type: 'tick'; step: ChecklistStepId }
  | { type: 'untick'; step: ChecklistStepId }
  | { type: 'choose-situation'; situation: Situation };
