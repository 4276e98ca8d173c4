import { READER_LABELS, READER_STEPS } from '../../../rules/reader/reading';
import type { Model } from '../../../utils/reader/model';
import { WordPiece } from '../../../utils/reader/wordPiece';
import { VOCABULARY } from './tokens';

const ofEach = <Key extends string, Value>(keys: readonly Key[], value: Value) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

export const SETTINGS: Model['settings'] = {
  version: 'sample',
  sha256: '0'.repeat(64),
  maxContext: 4,
  maxTokens: 32,
  temperature: { ...ofEach(READER_LABELS, 1), blame: 2 },
  thresholds: ofEach(READER_LABELS, { gentle: 0.9, normal: 0.7, strict: 0.5 }),
  spanThreshold: 0.5,
  stepThresholds: ofEach(READER_STEPS, 0.5),
  recoveryThreshold: 0.5,
};

/** A run of the model: the tokens of a window, as words. */
export interface Run {
  words: string;
  types: string;
}

/**
 * A model that can be followed by hand: a sentence with "never" is blamed with a logit of 4, and "never" is its span;
 * one with "sorry" apologises; and with "damaged" this is a recovery.
 */
export function sampleModel(): { model: Model; runs: Run[] } {
  const words = new WordPiece(VOCABULARY);
  const known = VOCABULARY.split('\n');
  const runs: Run[] = [];
  const model: Model = {
    settings: SETTINGS,
    words,
    async run(ids, types) {
      const tokens = ids.map((id) => known[id] ?? '');
      runs.push({ words: tokens.join(' '), types: types.join('') });
      const flaws = new Float32Array(ids.length * READER_LABELS.length).fill(-4);
      const spans = new Float32Array(ids.length * READER_LABELS.length).fill(-4);
      const steps = new Float32Array(ids.length * READER_STEPS.length).fill(-4);
      let marker = 0;
      for (const [at, token] of tokens.entries()) {
        if (token === '[S]') marker = at;
        if (token === 'never') flaws[marker * READER_LABELS.length + READER_LABELS.indexOf('blame')] = 4;
        if (token === 'never') spans[at * READER_LABELS.length + READER_LABELS.indexOf('blame')] = 4;
        if (token === 'sorry') steps[marker * READER_STEPS.length + READER_STEPS.indexOf('apology')] = 4;
      }
      return { flaws, spans, steps, recovery: tokens.includes('damaged') ? 4 : -4 };
    },
  };
  return { model, runs };
}
