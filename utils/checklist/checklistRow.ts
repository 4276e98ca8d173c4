import type { ChecklistEvent } from './checklistEvent';

/** A conversation's stored checklist. */
export interface ChecklistRow {
  /** Keyed hash of the conversation, never its number (./conversationKey.ts). */
  key: string;
  /** When it last changed; old rows are deleted by this time. */
  updated: number;
  events: ChecklistEvent[];
}
