import path from 'node:path';
import { defineConfig } from 'wxt';
import { bundledPackages } from './utils/build/bundledPackages';
import { leanParser } from './utils/build/leanParser';
import { leaveOutExamples } from './utils/build/leaveOutExamples';
import { namedByBrowser } from './utils/build/namedByBrowser';
import { nameStore } from './utils/build/nameStore';
import { readerAssets } from './utils/build/readerAssets';
import { shipValues } from './utils/build/shipValues';
import { thirdPartyNotices } from './utils/build/thirdPartyNotices';
import { readStoreOrigin, storePattern } from './utils/store/readStoreOrigin';

// Over a secure connection only: else anybody on the way could have changed the page.
const ANY_HOST = ['https://*/*'];

// A team's own package may send counts to this one address (npm run build -- --store …). The ordinary one has none.
const store = readStoreOrigin(process.env.AMENDS_STORE ?? '');

// WXT builds in several goes: what they all bundle is in the notices.
const bundled = new Set<string>();

/** What our own pages and the background may load: what lies in the package, and nothing else but a team's store. */
const POLICY = {
  'default-src': "'none'",
  // The reader is WebAssembly, from the package.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': store === '' ? "'self'" : `'self' ${store}`,
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-src': "'none'",
  'object-src': "'none'",
};

const policy = Object.entries(POLICY)
  .map((directive) => directive.join(' '))
  .join('; ');

// The runtime of the reader, without the WebAssembly that other variants carry in them.
const RUNTIME = path.resolve('node_modules/onnxruntime-web/dist/ort.wasm.min.mjs');

const FIRST_FILE = 'first.js';
/**
 * In Chromium, a script that does nothing, before a page has an element. With the first script of ours in a frame the
 * browser makes the object on which it hangs the extension's functions; later it would take the page's own element for
 * that, such as `<form id="chrome"><input name="runtime"></form>`.
 */
const FIRST = {
  js: [FIRST_FILE] as string[],
  all_frames: true,
  match_about_blank: true,
  run_at: 'document_start',
} as const;
const FIRST_SCRIPT = '// Nothing: see wxt.config.ts.\n';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  // A team's package lies beside the ordinary one, so that neither is taken for the other (utils/commands/build.mjs).
  outDir: process.env.AMENDS_OUT ?? '.output',
  vite: () => ({
    define: { 'import.meta.env.STORE_ORIGIN': JSON.stringify(store) },
    // So that nothing of the store's client is in a package that does not use it.
    build: {
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /@clickhouse\/client-web/, sideEffects: false }] } },
    },
    // As it comes it would have its WebAssembly bundled; the build copies that beside it.
    resolve: {
      alias: [{ find: 'onnxruntime-web/wasm', replacement: RUNTIME }],
    },
    plugins: [leanParser(), leaveOutExamples(), shipValues(), namedByBrowser(), bundledPackages(bundled)],
  }),
  manifest: ({ browser, command }) => ({
    name: 'Amends',
    default_locale: 'en',
    // The browser puts the words of its own language there (locales/*.yml).
    description: store === '' ? '__MSG_manifest_description__' : '__MSG_manifest_descriptionWithStore__',
    permissions: [
      'activeTab',
      'alarms',
      'notifications',
      // For the page that holds the reader: Chrome's background cannot have workers, Firefox's can.
      ...(browser === 'firefox' ? [] : ['offscreen']),
      'scripting',
      'storage',
    ],
    // Asked for one host at a time, when the agent wants the coach there.
    [browser === 'firefox' ? 'optional_permissions' : 'optional_host_permissions']: ANY_HOST,
    // While developing, WXT's server needs one of its own.
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    // A private window leaves nothing behind. Chrome's “split” would still share extension storage with it: a phrase that
    // is dismissed for good would stay. And the reminders set there would be lost with the window.
    incognito: 'not_allowed',
    // What a team's administrator can settle. Firefox has no schema: there it is in a file of the system.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed_schema.json' } }),
    action: { default_title: '__MSG_manifest_openAmends__' },
    // Chrome takes at most four suggested keys; the others can be set by hand. In the card, Delete dismisses and the
    // left arrow goes back; a blank that is left behind goes out to the customer.
    commands: {
      'next-flag': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_manifest_nextFlag__' },
      'previous-flag': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+K' } }),
        description: '__MSG_manifest_previousFlag__',
      },
      'next-blank': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_manifest_nextBlank__' },
      'apply-rewrite': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_manifest_useRewrite__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_manifest_openPanel__' },
      'dismiss-flag': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+X' } }),
        description: '__MSG_manifest_dismissFlag__',
      },
    },
    // Scripts of chosen hosts reach frames without an address from Chrome 119, highlights are painted from Firefox 140.
    ...(browser !== 'firefox' && { minimum_chrome_version: '119' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          // Firefox's stores never let an id change. This kind needs no domain, and belongs to nobody else.
          id: '{3aee16d8-30c5-4eb2-be45-2bac032a3f09}',
          strict_min_version: '140.0',
          data_collection_permissions: { required: [store === '' ? 'none' : 'websiteActivity'] },
        },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      files.push(...readerAssets());
      files.push({ relativeDest: 'THIRD-PARTY.txt', contents: thirdPartyNotices(bundled) });
      if (wxt.config.browser !== 'firefox') files.push({ relativeDest: FIRST_FILE, contents: FIRST_SCRIPT });
      if (store !== '') nameStore(files, new URL(store).host);
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // While developing for Chrome, WXT registers the scripts itself, and needs its server among the hosts.
      if (wxt.config.command === 'serve' && manifest.manifest_version === 3) return;
      // The coach may act exactly where the watcher runs.
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
      const hosts = [...new Set([...matches, ...(store === '' ? [] : [storePattern(store)])])];
      if (manifest.manifest_version === 2) manifest.permissions?.push(...hosts);
      else {
        manifest.host_permissions = hosts;
        manifest.content_scripts?.push({ ...FIRST, matches: [...new Set(matches)] });
      }
    },
  },
});
