import type { Incident, IncidentCount } from '../../incidents/incident';
import type { PromiseCount } from '../../timers/promiseCounts';
import type { MonthHours } from '../hours';
import type { Sheet } from '../sheet';

/** The format version that is written. Older files are read by utils/stats/imports/lineSchemas.ts. */
export const COUNTS_VERSION = 2;

/** Days of one browser whose counts are in a file. Nothing is counted twice as long as no two files share any. */
export interface Holding {
  /** A random name that a browser gives itself on its first export. */
  browser: string;
  /** The agent's pseudonym; empty if the team gave none. */
  agent: string;
  /** The agent's team. Files of version 1 have none, which equals an empty one. */
  team?: string;
  /** First and last local calendar day, both included. */
  from: string;
  to: string;
}

/** The first line of a file of counts: what it is, and what follows. */
export interface CountsHead {
  amendsCounts: typeof COUNTS_VERSION;
  /** Of this file, random, assigned when it was made. */
  file: string;
  /** Local calendar day. */
  exported: string;
  from: string;
  to: string;
  holds: Holding[];
  /** Versions of the rules and of the reader used for counting. */
  rules: string[];
  readers: string[];
  /** How many lines of each kind follow. */
  sheets: number;
  hours: number;
  promises: number;
  incidents: number;
  notes: number;
}

/** A note on an incident as stored in a file: its id is meaningful in one browser only. */
export type WrittenNote = Omit<Incident, 'id'>;

/** A line after the first: counts of a day, the hours of a month, or a note word for word. */
export type CountsLine =
  | { sheet: Sheet }
  | { hours: MonthHours }
  | { promises: PromiseCount }
  | { incidents: IncidentCount }
  | { note: WrittenNote };

/** Everything in a file of counts. */
export interface CountsFile {
  head: CountsHead;
  sheets: Sheet[];
  hours: MonthHours[];
  promises: PromiseCount[];
  /** How many there were; each counted one may have a note. */
  incidents: IncidentCount[];
  /** Only where somebody chose to include them. */
  notes: WrittenNote[];
}
