import { create } from 'zustand';
import type { Category } from '../../rules/types';
import { localDay } from '../../utils/stats/localDay';
import type { DayRange } from '../../utils/stats/queryStats';

interface Filters extends DayRange {
  /** Empty for all categories. */
  category: Category | '';
}

/** What the dashboard shows right now. The rows themselves stay in the database. */
export const useFilters = create<Filters>(() => ({ ...lastDays(30), category: '' }));

/** The range that ends today and has so many days. */
export function lastDays(count: number, today = new Date()): DayRange {
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - count + 1);
  return { from: localDay(first), to: localDay(today) };
}
