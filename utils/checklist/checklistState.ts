import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { Situation } from '../../rules/types';
import type { ChecklistEvent } from './checklistEvent';

/** The state of a conversation's checklist after its events. */
export interface ChecklistState {
  /** When the conversation was first shown to the agent. */
  readonly openedAt?: number;
  readonly sentAt?: number;
  readonly situation: Situation;
  /** The steps that the present draft shows. */
  readonly drafted: ReadonlySet<ChecklistStepId>;
  /** The steps that sent replies have shown. */
  readonly sent: ReadonlySet<ChecklistStepId>;
  /** Steps that the agent ticked or unticked by hand; no draft overrides these. */
  readonly byHand: ReadonlyMap<ChecklistStepId, boolean>;
}

export const NEW_CHECKLIST: ChecklistState = {
  situation: 'auto',
  drafted: new Set(),
  sent: new Set(),
  byHand: new Map(),
};

/** Whether a step is done: the agent's own tick decides first, then what was sent or is in the draft. */
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
      // An event from a newer version: its meaning is unknown here, and ignoring it loses nothing, as it stays stored.
      return state;
  }
}

/** Replays a conversation's events, in order, into its checklist. */
export function rebuild(events: readonly ChecklistEvent[]): ChecklistState {
  return events.reduce(afterEvent, NEW_CHECKLIST);
}

/**
 * Appends an event to a conversation's events and keeps the list short: of consecutive drafts only the last one
 * matters.
 */
export function append(events: readonly ChecklistEvent[], event: ChecklistEvent): ChecklistEvent[] {
  const replaces = event.type === 'drafted' && events.at(-1)?.type === 'drafted';
  return [...(replaces ? events.slice(0, -1) : events), event];
}
