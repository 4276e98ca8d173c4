import type { TimerKind } from '../../rules/checklist/checklistStep';
import type { CountedSituation } from '../stats/statRow';

/** The state of a timer. `reminded`: the agent was reminded, and has not answered yet. */
export type TimerStatus = 'waiting' | 'reminded' | 'met' | 'missed' | 'dropped';

/** Something that was promised, or that should happen, by a time. */
export interface Timer {
  id: string;
  kind: TimerKind;
  /** The conversation's keyed hash (utils/checklist/conversationKey.ts). */
  conversation: string;
  /** Helpdesk id, `zendesk`. */
  site: string;
  /** The situation when it was set, for the counts; undefined in rows of earlier versions. */
  situation?: CountedSituation;
  /** Where the helpdesk is, for when no tab shows the conversation any more: `https://acme.zendesk.com`. */
  origin: string;
  /**
   * The ticket's number or subject, for as long as the timer is open: as its page showed it, or as the agent wrote it.
   */
  label?: string;
  /** Where the conversation is found again, for as long as the timer is open. */
  address?: string;
  /** When it is due, when the agent is reminded, and when it was set: milliseconds since 1970. */
  due: number;
  remind: number;
  created: number;
  /** Minutes after it is done until it is due again, for a timer that repeats until it is dropped. */
  everyMinutes?: number;
  status: TimerStatus;
  /**
   * For a timer in the state `reminded`: whether the system accepted its notification. Undefined in rows of earlier
   * versions, whose notifications count as shown.
   */
  shown?: boolean;
}

/** Whether a timer still waits for the agent. Only such a timer may be ended. */
export function isOpen({ status }: Timer): boolean {
  return status === 'waiting' || status === 'reminded';
}
