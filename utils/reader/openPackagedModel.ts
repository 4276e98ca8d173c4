import * as ort from 'onnxruntime-web/wasm';
import type { Model } from './model';
import { openModel } from './openModel';
import { READER_FILES } from './readerFiles';

/**
 * Opens the model in the package, in one of our workers.
 * @throws ReaderFailure where it is damaged, or cannot run here; TypeError where there is none
 */
export async function openPackagedModel(): Promise<Model> {
  // A single thread: more would require a cross-origin isolated page.
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
