import type { Situation } from '../types';
import { AFTERWARDS } from './afterwards';
import { BEFORE_REPLYING } from './beforeReplying';
import type { ChecklistStep, ChecklistStepId } from './checklistStep';
import { IN_THE_REPLY } from './inTheReply';
import { REPAIR } from './repair';
import { planOf } from './situations';

/** A stretch of a recovery, in the order in which it goes. */
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

/** Every step of the checklist, by its id. */
export const CHECKLIST_STEPS: ReadonlyMap<ChecklistStepId, ChecklistStep> = new Map(
  PHASES.flatMap(({ steps }) => steps.map((step) => [step.id, step])),
);

/** What the team settled once for all conversations. */
export interface TeamChoices {
  /** Whether agents may send gifts; some trades forbid it (seed 000). Default true. */
  giftsAllowed?: boolean;
  /** Who may give them, in the lead's own words (seed 000). */
  whoMayGive?: string;
}

/** What the team's choices make of the step of a gift. */
function giftsOf({ giftsAllowed = true, whoMayGive }: TeamChoices): Partial<ChecklistStep> {
  if (!giftsAllowed) return MESSAGE_INSTEAD;
  return whoMayGive ? { note: `Who may give: ${whoMayGive}` } : {};
}

/** The step in place of a gift where gifts are not permitted (seed 000). */
const MESSAGE_INSTEAD: Partial<ChecklistStep> = {
  label: 'Add something personal: a heartfelt message or a card',
  why: 'Your team may not send gifts; a few honest lines, or a card, show that you know what it meant.',
};

/**
 * The checklist of a situation: its phases with the steps that it asks for, none without steps.
 * @param recovery what the texts say, for a situation of `auto`
 * @returns no phases where nothing went wrong
 */
export function checklistFor(situation: Situation, recovery: boolean, team: TeamChoices = {}): Phase[] {
  const plan = planOf(situation, recovery);
  if (!plan) return [];
  return PHASES.map((phase) => ({
    ...phase,
    steps: phase.steps
      .filter(({ id }) => !plan.without.includes(id))
      .map((step) => (step.id === 'gesture' ? { ...step, ...giftsOf(team) } : step)),
  })).filter(({ steps }) => steps.length > 0);
}
