import type { ModelSettings } from './modelSettings';
import type { WordPiece } from './wordPiece';

/** The model's output for a window, token by token: logits. */
export interface Logits {
  /** Seven for each token, in the order of READER_LABELS; read at the markers of sentences. */
  flaws: Float32Array;
  /** Seven for each token: whether it is part of the words of such a flaw. */
  spans: Float32Array;
  /** Ten for each token, in the order of READER_STEPS; read at the markers. */
  steps: Float32Array;
  recovery: number;
}

/** A model that is loaded and ready to run. */
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
