/** First and last local calendar day, both included; an empty string leaves that end open. */
export interface DayRange {
  from: string;
  to: string;
}
