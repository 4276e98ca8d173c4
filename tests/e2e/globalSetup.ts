import fs from 'node:fs';
import { bundlePages } from './support/bundlePages';
import { BUILT, EXTENSION, FIREFOX_BUILT, FIREFOX_EXTENSION } from './support/places';

/** Makes sure that there is an extension to test, and pages to test it on. */
export default async function globalSetup(): Promise<void> {
  if (!fs.existsSync(`${BUILT}/manifest.json`)) {
    throw new Error(`There is no built extension in ${BUILT}: run "npm run build" first.`);
  }
  for (const { built, copy } of [
    { built: BUILT, copy: EXTENSION },
    { built: FIREFOX_BUILT, copy: FIREFOX_EXTENSION },
  ]) {
    fs.rmSync(copy, { recursive: true, force: true });
    if (fs.existsSync(built)) fs.cpSync(built, copy, { recursive: true });
  }
  await bundlePages();
}
