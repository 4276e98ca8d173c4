import { describe, expect, it, vi } from 'vitest';
import { READER_LABELS, READER_STEPS } from '../../../rules/reader/reading';
import { hex } from '../../../utils/checklist/hex';
import { parseModelSettings } from '../../../utils/reader/modelSettings';
import { type ModelFiles, openModel, type Runtime } from '../../../utils/reader/openModel';
import { SETTINGS } from './sampleModel';
import { VOCABULARY } from './tokens';

const WEIGHTS = new Uint8Array([1, 2, 3]);
const described = { ...SETTINGS, labels: READER_LABELS, steps: READER_STEPS };

async function files(changes: Partial<ModelFiles> = {}): Promise<ModelFiles> {
  const sha256 = hex(await crypto.subtle.digest('SHA-256', WEIGHTS));
  return { settings: JSON.stringify({ ...described, sha256 }), vocabulary: VOCABULARY, weights: WEIGHTS, ...changes };
}

/** A runtime that accepts any weights. */
const runtime = (create: () => Promise<unknown> = async () => ({})) =>
  ({ InferenceSession: { create }, Tensor: vi.fn() }) as unknown as Runtime;

describe('a model', () => {
  it('opens if its files are unchanged', async () => {
    const { settings, words } = await openModel(await files(), runtime());
    expect(settings.version).toBe('sample');
    expect(words.tokens('sorry')).toHaveLength(1);
  });

  it.each<[name: string, changes: Partial<ModelFiles>]>([
    ['other weights', { weights: new Uint8Array([1, 2, 4]) }],
    ['no weights', { weights: new Uint8Array() }],
    ['half a description', { settings: '{"version": "1"' }],
    ['no description', { settings: '' }],
    ['a vocabulary without markers', { vocabulary: 'we\nare' }],
  ])('is damaged with %s', async (_, changes) => {
    await expect(openModel(await files(changes), runtime())).rejects.toMatchObject({ why: 'damaged' });
  });

  it('that cannot be run crashes', async () => {
    const create = () => Promise.reject(new Error('out of memory'));
    await expect(openModel(await files(), runtime(create))).rejects.toMatchObject({ why: 'crashed' });
  });

  it('cannot be run without WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    await expect(openModel(await files(), runtime())).rejects.toMatchObject({ why: 'no-webassembly' });
    vi.unstubAllGlobals();
  });
});

describe('a model’s description', () => {
  it.each<[name: string, changes: object]>([
    ['other labels', { labels: ['blame'] }],
    ['labels in another order', { labels: [...READER_LABELS].reverse() }],
    ['a threshold above 1', { recoveryThreshold: 1.5 }],
    ['a label without thresholds', { thresholds: {} }],
    ['no room for a sentence', { maxTokens: 4 }],
    ['no hash', { sha256: '' }],
  ])('is refused with %s', (_, changes) => {
    expect(() => parseModelSettings(JSON.stringify({ ...described, ...changes }))).toThrow();
  });

  it('may contain more than is used', () => {
    expect(parseModelSettings(JSON.stringify({ ...described, trained: '2026' })).version).toBe('sample');
  });
});
