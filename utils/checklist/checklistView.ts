import { checklistFor, type Phase } from '../../rules/checklist/checklist';
import type { ChecklistStep, ChecklistStepId } from '../../rules/checklist/checklistStep';
import { planOf } from '../../rules/checklist/situations';
import type { Situation } from '../../rules/types';
import { type ChecklistState, isDone } from './checklistState';
import { phaseLabel, type StepWords, stepWords, type TeamChoices } from './stepWords';

export interface StepView extends ChecklistStep, StepWords {
  done: boolean;
  /** Where the tick comes from: the agent, a sent reply or the present draft; undefined for an open step. */
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
  /** Empty where nothing went wrong. */
  phases: PhaseView[];
  /** The steps that a reply should not go out without; the score counts these. */
  essentials: StepView[];
  /** How many of the essentials are done. */
  done: number;
  total: number;
  /** What to do next: the first open step that still makes sense, the essential ones before the others. */
  next?: StepView;
  /** Essential steps that are neither in the draft nor ticked by the agent. */
  missing: ChecklistStepId[];
  /** When the conversation was first shown to the agent, in milliseconds since 1970. */
  openedAt?: number;
  /** Whether it is kept for the ticket, or only for this tab because the page does not reveal the ticket. */
  keptFor: 'ticket' | 'tab';
  /** Why it could not be stored or read, as a sentence. */
  trouble?: string;
}

interface Surroundings extends TeamChoices {
  /** Whether the texts of the conversation call for a recovery. */
  recovery: boolean;
  /** Whether the draft has grown beyond a greeting. */
  isWritten: boolean;
  keptFor: 'ticket' | 'tab';
  trouble?: string;
}

/** Derives what a page shows from a checklist's state. Pure. */
export function checklistView(state: ChecklistState, around: Surroundings): ChecklistView {
  const { situation, openedAt } = state;
  const essential = planOf(situation, around.recovery)?.essential ?? [];
  const phases = checklistFor(situation, around.recovery).map(({ id, steps }) => ({
    id,
    label: phaseLabel(id),
    steps: steps.map((step) => ({
      ...step,
      ...stepWords(step.id, around),
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

/** A conversation's progress, as far as it decides what makes sense next. */
type Stage = 'begun' | 'written' | 'sent';

function stageOf({ drafted, sentAt }: ChecklistState, isWritten: boolean): Stage {
  if (isWritten || drafted.size > 0) return 'written';
  return sentAt === undefined ? 'begun' : 'sent';
}

/** The next step: agents who are already writing are not asked to answer, and no writing step follows a sent reply. */
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
