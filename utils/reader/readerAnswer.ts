import type { Reading } from '../../rules/reader/reading';
import type { ReaderTrouble } from './model';

/** What a coach asks the reader. */
export interface ReaderRequest {
  /** The composer that asks, unique across all tabs: only its newest request counts. */
  composer: string;
  /** The draft; an empty one only makes the reader load. */
  draft: string;
  customerMessage?: string;
}

export type ReaderAnswer =
  | { state: 'reads'; reading: Reading }
  /** A newer request of the same composer has arrived. */
  | { state: 'overtaken' }
  /** There is no model in this package. */
  | { state: 'absent' }
  | { state: 'failed'; why: ReaderTrouble };

/** The state of the reader for a composer, as the panel shows it. */
export const READER_STATES = ['reads', 'loading', 'off', 'absent', 'failed'] as const;

export type ReaderState = (typeof READER_STATES)[number];
