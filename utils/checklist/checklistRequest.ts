import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';

/** What the agent asks of the checklist. */
export type ChecklistRequest =
  | { type: 'tick'; step: ChecklistStepId }
  | { type: 'untick'; step: ChecklistStepId }
  | { type: 'choose-situation'; situation: Situation };
