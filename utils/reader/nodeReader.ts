import fs from 'node:fs/promises';
import path from 'node:path';
import * as ort from 'onnxruntime-web';
import type { Reading } from '../../rules/reader/reading';
import { LastRead } from './lastRead';
import { openModel } from './openModel';
import { readReply } from './readReply';

/** Reads a reply with the customer's message. */
export type Read = (draft: string, customerMessage: string | undefined) => Promise<Reading>;

/**
 * The reader outside a browser, for commands.
 * @param folder of the model's files
 * @returns undefined where there is no model
 * @throws ReaderFailure where it is damaged
 */
export async function nodeReader(folder: string): Promise<Read | undefined> {
  const file = (name: string) => path.join(folder, name);
  const isThere = await fs.access(file('reader.onnx')).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  ort.env.wasm.numThreads = 1;
  const [settings, vocabulary, weights] = await Promise.all([
    fs.readFile(file('reader.json'), 'utf8'),
    fs.readFile(file('vocab.txt'), 'utf8'),
    fs.readFile(file('reader.onnx')),
  ]);
  const model = await openModel({ settings, vocabulary, weights: new Uint8Array(weights) }, ort);
  const memory = new LastRead();
  return async (draft, customerMessage) => {
    const reading = await readReply(model, { draft, customerMessage }, memory, async () => true);
    return reading as Reading;
  };
}
