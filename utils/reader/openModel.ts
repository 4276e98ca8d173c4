import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { hex } from '../checklist/hex';
import { type Logits, type Model, ReaderFailure } from './model';
import { type ModelSettings, parseModelSettings } from './modelSettings';
import { WordPiece } from './wordPiece';

/** The files of a model. */
export interface ModelFiles {
  /** reader.json */
  settings: string;
  /** vocab.txt */
  vocabulary: string;
  /** reader.onnx */
  weights: Uint8Array<ArrayBuffer>;
}

/** What runs a model: `onnxruntime-web`, set up for its environment. */
export interface Runtime {
  InferenceSession: {
    create(weights: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
}

/**
 * Loads a model so that it is ready to read.
 * @throws ReaderFailure where its files have changed since they were made, or cannot be run here
 */
export async function openModel(files: ModelFiles, runtime: Runtime): Promise<Model> {
  if (typeof WebAssembly !== 'object') throw new ReaderFailure('no-webassembly');
  const settings = await checkedSettings(files);
  const words = vocabularyOf(files);
  const session = await runtime.InferenceSession.create(files.weights, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  }).catch((error: unknown) => {
    throw new ReaderFailure('crashed', error);
  });
  return { settings, words, run: (ids, types) => run(session, runtime, ids, types) };
}

async function checkedSettings({ settings, weights }: ModelFiles): Promise<ModelSettings> {
  try {
    const parsed = parseModelSettings(settings);
    const digest = hex(await crypto.subtle.digest('SHA-256', weights));
    if (digest !== parsed.sha256) throw new Error('The weights are not those that are described.');
    return parsed;
  } catch (error) {
    throw new ReaderFailure('damaged', error);
  }
}

function vocabularyOf({ vocabulary }: ModelFiles): WordPiece {
  try {
    const words = new WordPiece(vocabulary);
    for (const marker of ['[CLS]', '[SEP]', '[UNK]', '[S]']) words.idOf(marker);
    return words;
  } catch (error) {
    throw new ReaderFailure('damaged', error);
  }
}

async function run(
  session: InferenceSession,
  { Tensor }: Runtime,
  ids: readonly number[],
  types: readonly number[],
): Promise<Logits> {
  const tensor = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, ids.length]);
  const output = await session.run({
    input_ids: tensor(ids),
    attention_mask: tensor(ids.map(() => 1)),
    token_type_ids: tensor(types),
  });
  const logits = (name: string) => {
    const data = output[name]?.data;
    if (!(data instanceof Float32Array)) throw new ReaderFailure('damaged', `${name} is missing`);
    return data;
  };
  const [recovery = 0] = logits('recovery');
  return { flaws: logits('flaws'), spans: logits('spans'), steps: logits('steps'), recovery };
}
