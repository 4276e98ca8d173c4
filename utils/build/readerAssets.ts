import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const MODEL = path.resolve(import.meta.dirname, '../../rules/reader/model');
const RUNTIME = path.dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm'));

/** A file that a build copies into the package. */
export interface Asset {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * The reader's files and those of the package that runs it; empty where there is no model, as neither is needed then.
 * @param model the folder of the model
 */
export function readerAssets(model = MODEL): Asset[] {
  const own = ['reader.json', 'vocab.txt', 'reader.onnx'].map((name) => path.join(model, name));
  if (!own.every((file) => fs.existsSync(file))) return [];
  const runtime = ['ort-wasm-simd-threaded.wasm', 'ort-wasm-simd-threaded.mjs'].map((name) => path.join(RUNTIME, name));
  return [...own, ...runtime].map((file) => ({
    absoluteSrc: file,
    relativeDest: `reader/${path.basename(file)}`,
  }));
}
