import type { StoreKey, StoreRow } from './storeRow';

/** By how much a count has changed since the last batch. */
export interface WaitingCount extends StoreKey {
  /** Its name: everything it is counted under. */
  key: string;
  change: number;
}

/** Rows sent together, repeatedly until the store has confirmed them: always the same ones. */
export interface StoreBatch {
  id: string;
  rows: StoreRow[];
}

/** What is known of the store, each under its own name. */
export type StoreRecord =
  /** Where counts are sent (destination.ts), under whose name, and whether they are. */
  | { name: 'destination'; to: string; agent: string; isOn: boolean }
  /** Counts given up because too many were waiting, and the last of their days. */
  | { name: 'dropped'; counts: number; day: string }
  /** The result of the last tries. Times in milliseconds since 1970. */
  | { name: 'tries'; failed: number; next: number; sent?: number; trouble?: string };
