import type { Reading } from '../../rules/reading';
import type { ReaderTrouble } from './model';

/** What a coach asks the reader. */
export interface ReaderRequest {
  /** Of all composers in all tabs the one that asks: of its requests the newest counts. */
  composer: string;
  /** The draft; an empty one only gets the reader ready. */
  draft: string;
  customerMessage?: string;
}

export type ReaderAnswer =
  | { state: 'reads'; reading: Reading }
  /** A newer request of the same composer has come. */
  | { state: 'overtaken' }
  /** There is no model in this package. */
  | { state: 'absent' }
  | { state: 'failed'; why: ReaderTrouble };

/** Whether the reader reads along with a composer, as the panel says it. */
export const READER_STATES = ['reads', 'loading', 'off', 'absent', 'failed'] as const;

export type ReaderState = (typeof READER_STATES)[number];
