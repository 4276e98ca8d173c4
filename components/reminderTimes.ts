import { nextWorkingDay } from '../utils/timers/workingDay';

/** What the checklist offers as reminders, as the team has settled it. */
export interface ReminderTimes {
  /** Minutes after which a customer should hear of a fix or of progress. */
  progressMinutes: number;
  /** Minutes between updates. */
  updateMinutes: number;
  /** When to ask whether the customer is happy, in milliseconds since 1970. */
  checkAfter: number;
}

/** The times where the team has settled nothing. */
export function usualReminderTimes(now: number): ReminderTimes {
  return { progressMinutes: 20, updateMinutes: 60, checkAfter: nextWorkingDay(now, { at: '09:00' }) };
}

/** Tomorrow at 9:00 in the agent's time zone, in milliseconds since 1970. */
export function tomorrowAtNine(now: number): number {
  const time = new Date(now);
  time.setDate(time.getDate() + 1);
  return time.setHours(9, 0, 0, 0);
}
