import type { TimerKind } from '../../rules/checklist/checklistStep';
import type { CountedSituation } from '../stats/statRow';

/** How promises end, in the order in which they are shown. */
export const PROMISE_ENDS = ['met', 'missed', 'dropped'] as const;

/** `met`: done by its time; `missed`: later or never; `dropped`: no longer needed. */
export type PromiseEnd = (typeof PROMISE_ENDS)[number];

/** What was promised: a kind of timer; empty for what earlier versions counted. */
export type CountedKind = TimerKind | '';

export const COUNTED_KINDS: readonly CountedKind[] = [
  'commitment',
  'updates',
  'progress',
  'check-after',
  'response',
  '',
];

/** What counts of promises have in common. Nothing in it points back to a ticket or to what was promised. */
export interface PromiseKey {
  /** Local calendar day on which they ended, `2026-11-21`. */
  day: string;
  /** Helpdesk id. */
  site: string;
  /** The situation when the reminder was set; empty for what earlier versions counted. */
  situation: CountedSituation;
  kind: CountedKind;
  /** Empty for this browser; else the imported file's id. */
  source: string;
}

/** How a day's promises of a kind ended. */
export interface PromiseCount extends PromiseKey, Record<PromiseEnd, number> {}

/** The primary key, in the database's order. */
export type StoredPromiseKey = [day: string, site: string, situation: string, kind: string, source: string];

export function promiseKeyOf({ day, site, situation, kind, source }: PromiseKey): StoredPromiseKey {
  return [day, site, situation, kind, source];
}
