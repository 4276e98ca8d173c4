import type { ModelSettings } from './modelSettings';
import type { WordPiece } from './wordPiece';

/** What the model says of a window, token by token: logits. */
export interface Logits {
  /** Of each token seven, in the order of READER_LABELS; read at the markers of sentences. */
  flaws: Float32Array;
  /** Of each token seven: whether it is among the words of such a flaw. */
  spans: Float32Array;
  /** Of each token ten, in the order of READER_STEPS; read at the markers. */
  steps: Float32Array;
  recovery: number;
}

/** A reader that is ready to read. */
export interface Model {
  settings: ModelSettings;
  words: WordPiece;
  /**
   * @param ids tokens by their numbers
   * @param types 0 for the customer's message, 1 for the reply
   */
  run(ids: readonly number[], types: readonly number[]): Promise<Logits>;
}

/** Why a reader could not start, or stopped. */
export type ReaderTrouble = 'damaged' | 'no-webassembly' | 'too-slow' | 'crashed';

export class ReaderFailure extends Error {
  constructor(
    readonly why: ReaderTrouble,
    cause?: unknown,
  ) {
    super(`The reader failed: ${why}`, { cause });
  }
}
