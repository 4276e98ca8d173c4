import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';

/** When something happened, in milliseconds since 1970. */
type At = { at: number };

/**
 * Something that happened in a conversation and matters to its checklist. Events are stored, and everything the
 * checklist shows is derived from them: add new kinds, never change an existing one.
 */
export type ChecklistEvent = At &
  (
    | { type: 'opened' }
    /** The draft now shows exactly these steps. */
    | { type: 'drafted'; steps: ChecklistStepId[] }
    /** The reply was sent, which ticked these steps. */
    | { type: 'sent'; steps: ChecklistStepId[] }
    | { type: 'ticked'; step: ChecklistStepId }
    | { type: 'unticked'; step: ChecklistStepId }
    | { type: 'situation'; situation: Situation }
  );
