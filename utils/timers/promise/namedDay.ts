import type { Place } from './phrase';

/** A calendar day that a text names. */
export interface NamedDay extends Place {
  /** `2025-11-19` */
  day: string;
  /** The other day that the same words may mean, as "next Friday" or "3/4" do. */
  other?: string;
  /** A bare weekday: said on that day when its time has passed, it means the one a week later. */
  isWeekday?: true;
}
