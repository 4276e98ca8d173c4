import { create } from 'zustand';
import { ALL, type Selection } from '../../utils/stats/figures/selection';
import { localDay } from '../../utils/stats/localDay';
import type { DayRange } from '../../utils/stats/queryStats';

/** The days that are shown, and what of them. */
export interface Filters extends DayRange, Selection {}

/** What the dashboard shows right now. The counts themselves stay in the database. */
export const useFilters = create<Filters>(() => ({ ...lastDays(30), ...ALL }));

/** The range that ends today and has so many days. */
export function lastDays(count: number, today = new Date()): DayRange {
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - count + 1);
  return { from: localDay(first), to: localDay(today) };
}
