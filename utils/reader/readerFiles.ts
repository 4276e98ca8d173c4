/** Where the reader's files are in the package, beside its worker: the build copies them there, if there is a model. */
export const READER_FILES = {
  settings: '/reader/reader.json',
  vocabulary: '/reader/vocab.txt',
  weights: '/reader/reader.onnx',
  /** Of onnxruntime-web. */
  wasm: '/reader/ort-wasm-simd-threaded.wasm',
  mjs: '/reader/ort-wasm-simd-threaded.mjs',
} as const;

/** The script of the worker. */
export const READER_WORKER = '/reader-worker.js';
/** The page that holds the worker, in browsers whose background cannot. */
export const READER_PAGE = '/reader.html';
