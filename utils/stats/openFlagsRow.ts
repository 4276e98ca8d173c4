import type { StatKey } from './statRow';

/**
 * The flags of a conversation's draft that have so far been counted only as shown. After a page reload or an extension
 * update, counting continues from here, so that no flag is counted twice.
 */
export interface OpenFlags {
  /** The conversation's name in storage. */
  key: string;
  /** When it last changed, in milliseconds since 1970. */
  updated: number;
  flags: StatKey[];
  /** The draft is counted as watched. Rows from before this count existed have none. */
  isWatched?: boolean;
}
