import fs from 'node:fs';
import path from 'node:path';
import { buildWhenStale } from '../../utils/commands/buildWhenStale.mjs';
import { findFirefox } from '../../utils/commands/findFirefox.mjs';
import { bundlePages } from './support/bundlePages';
import {
  BUILT,
  EXTENSION,
  FIREFOX_BUILT,
  FIREFOX_EXTENSION,
  FIREFOX_WITH_READER,
  WITH_DAMAGED_READER,
  WITH_READER,
} from './support/places';

const MODEL = 'reader';
const WEIGHTS = `${MODEL}/reader.onnx`;

/** Ensures that there is an up-to-date build of the extension to test, and pages to test it on. */
export default async function globalSetup(): Promise<void> {
  // Where one process runs tests again and again, its rules may have changed, as the build may (support/phrases.ts).
  delete process.env.AMENDS_PHRASES;
  await buildWhenStale('chrome', BUILT);
  if (findFirefox()) await buildWhenStale('firefox', FIREFOX_BUILT);
  for (const { built, copy, whole } of [
    { built: BUILT, copy: EXTENSION, whole: [WITH_READER, WITH_DAMAGED_READER] },
    { built: FIREFOX_BUILT, copy: FIREFOX_EXTENSION, whole: [FIREFOX_WITH_READER] },
  ]) {
    for (const folder of [copy, ...whole]) fs.rmSync(folder, { recursive: true, force: true });
    if (!fs.existsSync(built)) continue;
    const model = path.join(built, MODEL);
    fs.cpSync(built, copy, { recursive: true, filter: (file) => file !== model });
    if (fs.existsSync(path.join(built, WEIGHTS)))
      for (const folder of whole) fs.cpSync(built, folder, { recursive: true });
  }
  if (fs.existsSync(WITH_DAMAGED_READER)) damage(path.join(WITH_DAMAGED_READER, WEIGHTS));
  await bundlePages();
}

/** Changes one byte in the middle of a file. */
function damage(file: string): void {
  const bytes = fs.readFileSync(file);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  fs.writeFileSync(file, bytes);
}
