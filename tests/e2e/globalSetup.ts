import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUILT, EXTENSION, FIREFOX_BUILT, FIREFOX_EXTENSION, FIXTURES } from './support/places';

const UNUSED = /ckeditor4\/(?:samples|adapters|vendor)/;

const PAGES = [
  'gmail.html',
  'zendesk.html',
  'zohodesk.html',
  'inbox.html',
  'salesforce.html',
  'salesforceMail.html',
  'servicenow.html',
  'servicenowForm.html',
  'editors/index.html',
];

/** Makes sure that there is an extension to test, and bundles the stand-ins for the helpdesks' pages and the page of the editors. */
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
  const folder = new URL('fixtures/', import.meta.url).pathname;
  await build({
    configFile: false,
    root: folder,
    base: '/fixture/',
    logLevel: 'error',
    // Draft.js was written for a bundler that gave it this.
    define: { global: 'globalThis' },
    build: {
      outDir: FIXTURES,
      emptyOutDir: true,
      modulePreload: false,
      // CKEditor is one large file, and it is never shipped.
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: PAGES.map((file) => folder + file),
      },
    },
  });
  // CKEditor 4 fetches its own parts, file by file.
  const editor = fileURLToPath(import.meta.resolve('ckeditor4'));
  fs.cpSync(path.dirname(editor), `${FIXTURES}/ckeditor4`, { recursive: true, filter: (file) => !UNUSED.test(file) });
}
