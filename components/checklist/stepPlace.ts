import type { ChecklistStepId } from '../../rules/checklist/checklistStep';

/** The id of a step's box in the page. */
export function stepBoxId(step: ChecklistStepId): string {
  return `step-${step}`;
}

/** Expands a step's phase and focuses its box, if the list shows it. */
export function goToStep(step: ChecklistStepId): void {
  const box = document.getElementById(stepBoxId(step));
  const phase = box?.closest('details');
  if (phase) phase.open = true;
  box?.focus();
}
