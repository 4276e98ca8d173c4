import * as ort from 'onnxruntime-web/wasm';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openModel } from '../../utils/reader/openModel';
import { READER_FILES } from '../../utils/reader/readerFiles';
import { serveReader, type WorkerScope } from '../../utils/reader/serveReader';

/** The worker in which the reader reads. */
export default defineUnlistedScript(() => {
  // One: more would need a page that no other origin can look into.
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = { mjs: urlOf(READER_FILES.mjs), wasm: urlOf(READER_FILES.wasm) };
  serveReader(globalThis as unknown as WorkerScope, async () => {
    const [settings, vocabulary, weights] = await Promise.all([
      fetch(READER_FILES.settings).then((file) => file.text()),
      fetch(READER_FILES.vocabulary).then((file) => file.text()),
      fetch(READER_FILES.weights).then((file) => file.arrayBuffer()),
    ]);
    return openModel({ settings, vocabulary, weights: new Uint8Array(weights) }, ort);
  });
});

const urlOf = (path: string) => new URL(path, location.origin).href;
