import { checklistFor, type Phase, type TeamChoices } from '../../rules/checklist/checklist';
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
  id: Phase['id'];
  label: string;
  steps: StepView[];
}

/** A conversation's checklist as the panel shows it. */
export interface ChecklistView {
  situation: Situation;
  /** No phases where nothing went wrong. */
  phases: PhaseView[];
  /** What a reply should not go out without: the score is of these. */
  essentials: StepView[];
  /** Of the essentials. */
  done: number;
  total: number;
  /** What to do next: the first open step that still makes sense, the essential ones before the others. */
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
  /** Whether the draft has grown beyond a greeting. */
  isWritten: boolean;
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
  const essentials = phases.flatMap(({ steps }) => steps).filter((step) => step.essential);
  return {
    situation,
    phases,
    essentials,
    done: essentials.filter(({ done }) => done).length,
    total: essentials.length,
    next: nextIn(phases, stageOf(state, around.isWritten)),
    missing: essential.filter((step) => !isDone(state, step)),
    openedAt,
    keptFor: around.keptFor,
    trouble: around.trouble,
  };
}

/** How far a conversation has come, as far as it decides what makes sense next. */
type Stage = 'begun' | 'written' | 'sent';

function stageOf({ drafted, sentAt }: ChecklistState, isWritten: boolean): Stage {
  if (isWritten || drafted.size > 0) return 'written';
  return sentAt === undefined ? 'begun' : 'sent';
}

/** What comes next: nobody who writes is told to answer, and what went out is not written any more. */
function nextIn(phases: readonly PhaseView[], stage: Stage): StepView | undefined {
  const openIn = (ids: readonly Phase['id'][]) =>
    phases
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ steps }) => steps)
      .filter(({ done, optional }) => !done && !optional);
  const afterSending = openIn(['repair', 'after']);
  if (stage === 'sent') return afterSending.find(({ essential }) => essential) ?? afterSending[0];
  const beforeSending = openIn(['before', 'reply', 'repair', 'after']);
  const rest = stage === 'begun' ? beforeSending : openIn(['reply', 'repair', 'after']);
  return beforeSending.find(({ essential }) => essential) ?? rest[0];
}

function byWhom({ byHand, sent, drafted }: ChecklistState, step: ChecklistStepId): StepView['by'] {
  if (byHand.get(step)) return 'hand';
  if (byHand.has(step)) return undefined;
  if (sent.has(step)) return 'sent';
  return drafted.has(step) ? 'draft' : undefined;
}
