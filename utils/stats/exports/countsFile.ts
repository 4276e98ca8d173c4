import type { Incident, IncidentCount } from '../../incidents/incident';
import type { PromiseCount } from '../../timers/promiseCounts';
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
  promises: number;
  incidents: number;
  notes: number;
}

/** A note on an incident as it is in a file: its id is one browser's own. */
export type WrittenNote = Omit<Incident, 'id'>;

/** A line after the first: counts of a day, the hours of a month, or a note word for word. */
export type CountsLine =
  | { sheet: Sheet }
  | { hours: MonthHours }
  | { promises: PromiseCount }
  | { incidents: IncidentCount }
  | { note: WrittenNote };

/** All that is in a file of counts. */
export interface CountsFile {
  head: CountsHead;
  sheets: Sheet[];
  hours: MonthHours[];
  promises: PromiseCount[];
  /** How many there were; of each that is counted there may be a note. */
  incidents: IncidentCount[];
  /** Only where somebody chose so. */
  notes: WrittenNote[];
}
