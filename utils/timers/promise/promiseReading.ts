/** A time that a promise may mean. */
export interface PromiseChoice {
  /** "5 pm today, within working hours" */
  label: string;
  /** In milliseconds since 1970, always in the future. */
  due: number;
}

/** What a sentence promises: a future time, one of several times, a time that has passed, or none. */
export type PromiseReading =
  | { kind: 'time'; due: number; words: string }
  | { kind: 'ambiguous'; words: string; choices: PromiseChoice[] }
  | { kind: 'past'; words: string }
  | { kind: 'none' };
