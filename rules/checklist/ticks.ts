import type { Category, StepId } from '../types';
import { CHECKLIST_STEPS } from './checklist';
import type { ChecklistStepId } from './checklistStep';

/** What in a draft affects the checklist. */
export interface DraftSigns {
  /** Recovery steps that the draft shows in a sentence without a flag. */
  steps: readonly StepId[];
  /** Categories of the flags that are open. */
  open: readonly Category[];
  /** Length of the draft, in UTF-16 units. */
  length: number;
}

/** The checklist's steps that a draft shows, in the checklist's order. */
export function ticksOf({ steps, open }: Pick<DraftSigns, 'steps' | 'open'>): ChecklistStepId[] {
  return [...CHECKLIST_STEPS.values()]
    .filter(({ ticks }) => {
      if (!ticks || ticks.clearOf?.some((category) => open.includes(category))) return false;
      return steps.includes(ticks.step);
    })
    .map(({ id }) => id);
}

/** The steps that sending a reply ticks. */
export function ticksOfSending({ steps }: Pick<DraftSigns, 'steps'>): ChecklistStepId[] {
  return [...CHECKLIST_STEPS.values()]
    .filter(({ tickedBySending }) => tickedBySending === true || (tickedBySending && steps.includes(tickedBySending)))
    .map(({ id }) => id);
}
