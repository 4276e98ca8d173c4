import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { root } from '../../../utils/commands/loadModule.mjs';

const MODULE = /'((?:rules|tests|utils)\/[\w/]+\.ts)'/g;

/** What runs in Node, without a browser: what commands load, the browser tests, benchmarks and the build's settings. */
function runInNode(): string[] {
  const files = ['utils/commands', 'tests/bench', 'tests/e2e'].flatMap((folder) =>
    fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const loading = files
    .filter((file) => /\.(?:mjs|ts)$/.test(file))
    .map((file) => fs.readFileSync(path.join(root, file), 'utf8'))
    .filter((text) => text.includes('loadModule'));
  const loaded = loading.flatMap((text) => [...text.matchAll(MODULE)].map(([, file = '']) => file));
  return [...new Set([...loaded, ...files.filter((file) => /\.(?:spec|bench)\.ts$/.test(file)), 'wxt.config.ts'])];
}

it('loads nothing in Node that needs the words of a browser', async () => {
  const files = runInNode();
  expect(files).toContain('utils/pastReplies/forCommand.ts');
  const parsed: string[] = [];
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [{ name: 'parsed', moduleParsed: ({ id }) => void parsed.push(path.relative(root, id)) }],
    build: { write: false, ssr: true, rolldownOptions: { input: files.map((file) => path.join(root, file)) } },
  });
  expect(parsed).toEqual(expect.arrayContaining(files));
  expect(parsed.filter((file) => file.includes('i18n'))).toEqual([]);
});
