/** Hours of a week. */
export const HOURS = 168;

/**
 * How many replies were sent in each hour of the week, over a whole month: when somebody wrote on a given day is not
 * kept.
 */
export interface MonthHours {
  /** `2026-11` */
  month: string;
  /** Helpdesk id. */
  site: string;
  /** Empty for this browser. */
  source: string;
  /** By hour of the week; 0 is Monday from midnight. */
  sent: number[];
  /** Of these: with a flag still open. */
  flagged: number[];
}

/** The agent's local hour of the week: 0 is Monday from midnight, 167 Sunday before midnight. */
export function hourOfWeek(date: Date): number {
  return ((date.getDay() + 6) % 7) * 24 + date.getHours();
}

/** A month with nothing counted yet. */
export function emptyMonth(month: string, site: string): MonthHours {
  return { month, site, source: '', sent: new Array(HOURS).fill(0), flagged: new Array(HOURS).fill(0) };
}
