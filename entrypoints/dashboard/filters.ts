import { create } from 'zustand';
import { ALL, type Selection } from '../../utils/stats/figures/selection';
import { localDay } from '../../utils/stats/localDay';
import type { DayRange } from '../../utils/stats/queryStats';

/** What is looked at of promises and incidents; empty strings leave a choice open. */
interface KindChoice {
  /** What was promised. */
  kind: string;
  /** Of which kind the cause of an incident is. */
  cause: string;
  /** Where on the customer's way it failed. */
  stage: string;
}

export const ALL_KINDS: KindChoice = { kind: '', cause: '', stage: '' };

/** The choice of what nobody has said the kind of. */
export const NOT_SAID = 'not-said';

/** The days that are shown, and what of them. */
export interface Filters extends DayRange, Selection, KindChoice {}

/** What the dashboard shows right now. The counts themselves stay in the database. */
export const useFilters = create<Filters>(() => ({ ...lastDays(30), ...ALL, ...ALL_KINDS }));

/** Whether a row is of the kind, the cause and the stage that are chosen; a choice that it does not have leaves it in. */
export function isOfChosenKind(
  row: { kind?: string; causeKind?: string; stage?: string },
  { kind, cause, stage }: KindChoice,
): boolean {
  const isOf = (value: string | undefined, choice: string) =>
    choice === '' || value === undefined || value === (choice === NOT_SAID ? '' : choice);
  return isOf(row.kind, kind) && isOf(row.causeKind, cause) && isOf(row.stage, stage);
}

/** The range that ends today and has so many days. */
export function lastDays(count: number, today = new Date()): DayRange {
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - count + 1);
  return { from: localDay(first), to: localDay(today) };
}
