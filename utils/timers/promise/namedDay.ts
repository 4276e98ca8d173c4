import type { Place } from './phrase';

/** A calendar day that a text names. */
export interface NamedDay extends Place {
  /** `2025-11-19` */
  day: string;
  /** The other day that the same words may mean, as with "next Friday" or "3/4". */
  other?: string;
  /** A bare weekday: said on that day after the time has passed, it means a week later. */
  isWeekday?: true;
}
