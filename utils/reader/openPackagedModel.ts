import * as ort from 'onnxruntime-web/wasm';
import type { Model } from './model';
import { openModel } from './openModel';
import { READER_FILES } from './readerFiles';

/**
 * Opens the model that lies in the package, in a worker of ours.
 * @throws ReaderFailure where it is damaged, or cannot be run here; TypeError where there is none
 */
export async function openPackagedModel(): Promise<Model> {
  // One: more would need a page that no other origin can look into.
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = { mjs: urlOf(READER_FILES.mjs), wasm: urlOf(READER_FILES.wasm) };
  const [settings, vocabulary, weights] = await Promise.all([
    fetch(READER_FILES.settings).then((file) => file.text()),
    fetch(READER_FILES.vocabulary).then((file) => file.text()),
    fetch(READER_FILES.weights).then((file) => file.arrayBuffer()),
  ]);
  return openModel({ settings, vocabulary, weights: new Uint8Array(weights) }, ort);
}

const urlOf = (path: string) => new URL(path, location.origin).href;
