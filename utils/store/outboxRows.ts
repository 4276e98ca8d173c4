import type { StoreKey, StoreRow } from './storeRow';

/** By how much a count has changed since the last batch. */
export interface WaitingCount extends StoreKey {
  /** Its name: all that it is counted under. */
  key: string;
  change: number;
}

/** Rows that are sent together, again and again until the store has confirmed them: always the same ones. */
export interface StoreBatch {
  id: string;
  rows: StoreRow[];
}

/** What is known of the store, each under its own name. */
export type StoreRecord =
  /** Where counts go (destination.ts), as whose, and whether they do. */
  | { name: 'destination'; to: string; agent: string; isOn: boolean }
  /** Counts that were given up as too many waited, and the last of their days. */
  | { name: 'dropped'; counts: number; day: string }
  /** How the last tries went. Times in milliseconds since 1970. */
  | { name: 'tries'; failed: number; next: number; sent?: number; trouble?: string };
