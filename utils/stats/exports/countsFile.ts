import type { MonthHours } from '../hours';
import type { Sheet } from '../sheet';

/** The version of the format that is written. A file of an older one is read by utils/stats/imports/lineSchemas.ts. */
export const COUNTS_VERSION = 2;

/** Days of one browser whose counts are in a file. Nothing is counted twice as long as no two files have the same. */
export interface Holding {
  /** A random name that a browser gives itself with its first export. */
  browser: string;
  /** The agent's pseudonym; empty where the team gave none. */
  agent: string;
  /** The agent's team. Files of version 1 have none, and none is as good as an empty one. */
  team?: string;
  /** First and last local calendar day, both included. */
  from: string;
  to: string;
}

/** The first line of a file of counts: what it is, and what follows. */
export interface CountsHead {
  amendsCounts: typeof COUNTS_VERSION;
  /** Of this file, given at random when it was made. */
  file: string;
  /** Local calendar day. */
  exported: string;
  from: string;
  to: string;
  holds: Holding[];
  /** Versions of the rules and of the reader under which it was counted. */
  rules: string[];
  readers: string[];
  /** How many lines of each kind follow. */
  sheets: number;
  hours: number;
}

/** A line after the first: counts of a day, or the hours of a month. */
export type CountsLine = { sheet: Sheet } | { hours: MonthHours };

/** All that is in a file of counts. */
export interface CountsFile {
  head: CountsHead;
  sheets: Sheet[];
  hours: MonthHours[];
}

/** A file of counts as lines of JSON, without line breaks. */
export function* linesOf({ head, sheets, hours }: CountsFile): Generator<string> {
  yield JSON.stringify(head);
  for (const sheet of sheets) yield JSON.stringify({ sheet } satisfies CountsLine);
  for (const month of hours) yield JSON.stringify({ hours: month } satisfies CountsLine);
}
