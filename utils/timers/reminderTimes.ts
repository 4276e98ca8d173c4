/** What the checklist offers as reminders, according to the team's settings. */
export interface ReminderTimes {
  /** Minutes after which a customer should hear of a fix or of progress. */
  progressMinutes: number;
  /** Minutes between updates. */
  updateMinutes: number;
  /** When to ask whether the customer is happy, in milliseconds since 1970. */
  checkAfter: number;
}
