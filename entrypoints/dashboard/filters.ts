import { create } from 'zustand';
import { ALL, type Selection } from '../../utils/stats/figures/selection';
import { localDay } from '../../utils/stats/localDay';
import type { DayRange } from '../../utils/stats/queryStats';

/** Which promises and incidents are shown; empty strings leave a choice open. */
interface KindChoice {
  /** What was promised. */
  kind: string;
  /** The kind of an incident's cause. */
  cause: string;
  /** Where on the customer's way it failed. */
  stage: string;
}

export const ALL_KINDS: KindChoice = { kind: '', cause: '', stage: '' };

/** Chooses what nobody has given a kind. */
export const NOT_SAID = 'not-said';

/** The days that are shown, and what of them. */
export interface Filters extends DayRange, Selection, KindChoice {}

/** What the dashboard shows right now. The counts themselves stay in the database. */
export const useFilters = create<Filters>(() => ({ ...lastDays(30), ...ALL, ...ALL_KINDS }));

/** Whether a row has the chosen kind, cause and stage; a choice that does not apply to it leaves it in. */
export function isOfChosenKind(
  row: { kind?: string; causeKind?: string; stage?: string },
  { kind, cause, stage }: KindChoice,
): boolean {
  const isOf = (value: string | undefined, choice: string) =>
    choice === '' || value === undefined || value === (choice === NOT_SAID ? '' : choice);
  return isOf(row.kind, kind) && isOf(row.causeKind, cause) && isOf(row.stage, stage);
}

/** The range of this many days that ends today. */
export function lastDays(count: number, today = new Date()): DayRange {
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - count + 1);
  return { from: localDay(first), to: localDay(today) };
}
