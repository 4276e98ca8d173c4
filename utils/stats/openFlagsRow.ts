import type { StatKey } from './statRow';

/**
 * The flags of a conversation's draft that were counted as shown and as nothing else yet. A page that is loaded anew,
 * or an updated extension, goes on counting from here, so that no flag is counted twice.
 */
export interface OpenFlags {
  /** The conversation's name in the storage. */
  key: string;
  /** When it last changed, in milliseconds since 1970. */
  updated: number;
  flags: StatKey[];
  /** The draft is counted as watched. Rows of before there was such a count have none. */
  isWatched?: boolean;
}
