import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';

/** When something happened, in milliseconds since 1970. */
type At = { at: number };

/**
 * What happened in a conversation, as far as its checklist goes. These are stored, and everything the checklist
 * shows is read from them: add kinds, never change one.
 */
export type ChecklistEvent = At &
  (
    | { type: 'opened' }
    /** The draft shows these steps now, and no others any more. */
    | { type: 'drafted'; steps: ChecklistStepId[] }
    /** The reply went out and ticked these on its way. */
    | { type: 'sent'; steps: ChecklistStepId[] }
    | { type: 'ticked'; step: ChecklistStepId }
    | { type: 'unticked'; step: ChecklistStepId }
    | { type: 'situation'; situation: Situation }
  );
