import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerAssets } from '../../../utils/build/readerAssets';
import { READER_FILES } from '../../../utils/reader/readerFiles';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-model-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

it('copies the model and what runs it to where the worker looks for them', () => {
  for (const name of ['reader.json', 'vocab.txt', 'reader.onnx']) fs.writeFileSync(path.join(folder, name), '');
  const assets = readerAssets(folder);
  expect(assets.map(({ relativeDest }) => `/${relativeDest}`).sort()).toEqual(Object.values(READER_FILES).sort());
  for (const { absoluteSrc } of assets) expect(fs.existsSync(absoluteSrc), absoluteSrc).toBe(true);
});

it('copies nothing where a part of the model is missing', () => {
  expect(readerAssets(folder)).toEqual([]);
  fs.writeFileSync(path.join(folder, 'reader.onnx'), '');
  expect(readerAssets(folder)).toEqual([]);
});
