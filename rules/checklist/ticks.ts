import type { Category, StepId } from '../types';
import { CHECKLIST_STEPS } from './checklist';
import { BEGUN, type ChecklistStepId } from './checklistStep';

/** What of a draft bears on the checklist. */
export interface DraftSigns {
  /** Recovery steps that the draft shows. */
  steps: readonly StepId[];
  /** Categories of the flags that are open. */
  open: readonly Category[];
  /** Of the draft, in UTF-16 units. */
  length: number;
}

/** The checklist's steps that a draft shows, in the checklist's order. */
export function ticksOf({ steps, open, length }: DraftSigns): ChecklistStepId[] {
  return [...CHECKLIST_STEPS.values()]
    .filter(({ ticks }) => {
      if (!ticks) return false;
      if (ticks.clearOf?.some((category) => open.includes(category))) return false;
      return ticks.step ? steps.includes(ticks.step) : length >= BEGUN;
    })
    .map(({ id }) => id);
}

/** The steps that a reply ticks by going out. */
export function ticksOfSending(signs: DraftSigns): ChecklistStepId[] {
  return [...CHECKLIST_STEPS.values()]
    .filter(
      ({ tickedBySending }) => tickedBySending === true || (tickedBySending && signs.steps.includes(tickedBySending)),
    )
    .map(({ id }) => id);
}
