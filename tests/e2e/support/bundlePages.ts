import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { FIXTURES } from './places';

const SOURCES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const LOCK_FILE = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
/** Written last: its date says when everything was bundled. */
const STAMP = `${FIXTURES}/bundled`;

const PAGES = [
  'gmail.html',
  'zendesk.html',
  'zohodesk.html',
  'inbox.html',
  'framed.html',
  'holder.html',
  'named.html',
  'clobbered.html',
  'salesforce.html',
  'salesforceMail.html',
  'servicenow.html',
  'servicenowForm.html',
  'editors/index.html',
];

const UNUSED_IN_CKEDITOR_4 = /ckeditor4\/(?:samples|adapters|vendor)/;

/** Bundles the stand-ins for the helpdesks' pages and the page of the editors, unless that is already done. */
export async function bundlePages(): Promise<void> {
  if (isBundled()) return;
  await build({
    configFile: false,
    root: SOURCES,
    base: '/fixture/',
    logLevel: 'error',
    // Draft.js was written for a bundler that provided this.
    define: { global: 'globalThis' },
    build: {
      outDir: FIXTURES,
      emptyOutDir: true,
      modulePreload: false,
      // CKEditor is one large file, and is never shipped.
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: PAGES.map((file) => SOURCES + file) },
    },
  });
  // CKEditor 4 loads its own parts, file by file.
  const editor = path.dirname(fileURLToPath(import.meta.resolve('ckeditor4')));
  const filter = (file: string) => !UNUSED_IN_CKEDITOR_4.test(file);
  fs.cpSync(editor, `${FIXTURES}/ckeditor4`, { recursive: true, filter });
  fs.writeFileSync(STAMP, '');
}

/** Whether the last bundle is newer than all its sources. */
function isBundled(): boolean {
  const bundled = fs.statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs;
  if (bundled === undefined) return false;
  const files = fs.readdirSync(SOURCES, { recursive: true }).map((file) => path.join(SOURCES, String(file)));
  const made = [SOURCES, LOCK_FILE, fileURLToPath(import.meta.url), ...files];
  return made.every((file) => fs.statSync(file).mtimeMs < bundled);
}
