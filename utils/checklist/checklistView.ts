import { checklistFor, type TeamChoices } from '../../rules/checklist/checklist';
import type { ChecklistStep, ChecklistStepId } from '../../rules/checklist/checklistStep';
import { planOf } from '../../rules/checklist/situations';
import type { Situation } from '../../rules/types';
import { type ChecklistState, isDone } from './checklistState';

export interface StepView extends ChecklistStep {
  done: boolean;
  /** Who says so: the agent, a reply that went out, the present draft, or nobody. */
  by?: 'hand' | 'sent' | 'draft';
  /** A reply should not go out without it. */
  essential: boolean;
}

export interface PhaseView {
  id: string;
  label: string;
  steps: StepView[];
}

/** A conversation's checklist as the panel shows it. */
export interface ChecklistView {
  situation: Situation;
  /** No phases where nothing went wrong. */
  phases: PhaseView[];
  /** Of the steps that are not optional. */
  done: number;
  total: number;
  /** The first step that is neither done nor optional, the essential ones before the others. */
  next?: StepView;
  /** Essential steps that neither the draft nor the agent shows. */
  missing: ChecklistStepId[];
  /** When the conversation first stood in front of the agent, in milliseconds since 1970. */
  openedAt?: number;
  /** Whether it is kept for the ticket, or only for this tab, as the page does not tell the ticket. */
  keptFor: 'ticket' | 'tab';
  /** What is wrong with keeping it, as a sentence. */
  trouble?: string;
}

interface Surroundings extends TeamChoices {
  /** What the texts say of the conversation. */
  recovery: boolean;
  keptFor: 'ticket' | 'tab';
  trouble?: string;
}

/** What to show of a checklist. Pure. */
export function checklistView(state: ChecklistState, around: Surroundings): ChecklistView {
  const { situation, openedAt } = state;
  const essential = planOf(situation, around.recovery)?.essential ?? [];
  const phases = checklistFor(situation, around.recovery, around).map(({ id, label, steps }) => ({
    id,
    label,
    steps: steps.map((step) => ({
      ...step,
      done: isDone(state, step.id),
      by: byWhom(state, step.id),
      essential: essential.includes(step.id),
    })),
  }));
  const counted = phases.flatMap(({ steps }) => steps).filter(({ optional }) => !optional);
  const open = counted.filter(({ done }) => !done);
  return {
    situation,
    phases,
    done: counted.length - open.length,
    total: counted.length,
    next: open.find((step) => step.essential) ?? open[0],
    missing: essential.filter((step) => !isDone(state, step)),
    openedAt,
    keptFor: around.keptFor,
    trouble: around.trouble,
  };
}

function byWhom({ byHand, sent, drafted }: ChecklistState, step: ChecklistStepId): StepView['by'] {
  if (byHand.get(step)) return 'hand';
  if (byHand.has(step)) return undefined;
  if (sent.has(step)) return 'sent';
  return drafted.has(step) ? 'draft' : undefined;
}
