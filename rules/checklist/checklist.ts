import type { Situation } from '../types';
import { AFTERWARDS } from './afterwards';
import { BEFORE_REPLYING } from './beforeReplying';
import type { ChecklistStep, ChecklistStepId } from './checklistStep';
import { IN_THE_REPLY } from './inTheReply';
import { REPAIR } from './repair';
import { planOf } from './situations';

/** A part of a recovery, in the order in which it happens. */
export interface Phase {
  id: 'before' | 'reply' | 'repair' | 'after';
  label: string;
  steps: readonly ChecklistStep[];
}

export const PHASES: readonly Phase[] = [
  { id: 'before', label: 'Before you reply', steps: BEFORE_REPLYING },
  { id: 'reply', label: 'In your reply', steps: IN_THE_REPLY },
  { id: 'repair', label: 'Put it right', steps: REPAIR },
  { id: 'after', label: 'Afterwards', steps: AFTERWARDS },
];

/** Every step of the checklist, by id. */
export const CHECKLIST_STEPS: ReadonlyMap<ChecklistStepId, ChecklistStep> = new Map(
  PHASES.flatMap(({ steps }) => steps.map((step) => [step.id, step])),
);

/**
 * The checklist of a situation: its phases with the steps that it requires, leaving out empty phases.
 * @param recovery what the texts say, for a situation of `auto`
 * @returns no phases if nothing went wrong
 */
export function checklistFor(situation: Situation, recovery: boolean): Phase[] {
  const plan = planOf(situation, recovery);
  if (!plan) return [];
  return PHASES.map((phase) => ({
    ...phase,
    steps: phase.steps.filter(({ id }) => !plan.without.includes(id)),
  })).filter(({ steps }) => steps.length > 0);
}
