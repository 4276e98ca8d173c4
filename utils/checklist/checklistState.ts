import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';
import type { ChecklistEvent } from './checklistEvent';

/** A conversation's checklist, as its events leave it. */
export interface ChecklistState {
  /** When the conversation first stood in front of the agent. */
  readonly openedAt?: number;
  readonly sentAt?: number;
  readonly situation: Situation;
  /** What the present draft shows. */
  readonly drafted: ReadonlySet<ChecklistStepId>;
  /** What replies that went out have shown. */
  readonly sent: ReadonlySet<ChecklistStepId>;
  /** The agent's own last word on a step, which no draft changes. */
  readonly byHand: ReadonlyMap<ChecklistStepId, boolean>;
}

export const NEW_CHECKLIST: ChecklistState = {
  situation: 'auto',
  drafted: new Set(),
  sent: new Set(),
  byHand: new Map(),
};

/** Whether a step is done: the agent's word first, then what was sent or stands in the draft. */
export function isDone({ byHand, sent, drafted }: ChecklistState, step: ChecklistStepId): boolean {
  return byHand.get(step) ?? (sent.has(step) || drafted.has(step));
}

/** The checklist after one more event. Pure. */
export function afterEvent(state: ChecklistState, event: ChecklistEvent): ChecklistState {
  switch (event.type) {
    case 'opened':
      return { ...state, openedAt: state.openedAt ?? event.at };
    case 'drafted':
      return { ...state, drafted: new Set(event.steps) };
    case 'sent':
      return {
        ...state,
        sentAt: event.at,
        sent: new Set([...state.sent, ...state.drafted, ...event.steps]),
        drafted: new Set(),
      };
    case 'ticked':
    case 'unticked':
      return { ...state, byHand: new Map(state.byHand).set(event.step, event.type === 'ticked') };
    case 'situation':
      return { ...state, situation: event.situation };
    default:
      // Written by a newer version: what it means is not known here, and nothing is lost by waiting.
      return state;
  }
}

/** The checklist that a conversation's events leave, from the first to the last. */
export function rebuild(events: readonly ChecklistEvent[]): ChecklistState {
  return events.reduce(afterEvent, NEW_CHECKLIST);
}

/**
 * A conversation's events with one more, no longer than they need be: of drafts that follow each other only the
 * last says anything.
 */
export function append(events: readonly ChecklistEvent[], event: ChecklistEvent): ChecklistEvent[] {
  const replaces = event.type === 'drafted' && events.at(-1)?.type === 'drafted';
  return [...(replaces ? events.slice(0, -1) : events), event];
}
