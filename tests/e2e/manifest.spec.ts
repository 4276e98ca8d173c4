import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { HOSTS } from './support/hosts';
import { inLanguage, LANGUAGES } from './support/messages';
import { EXTENSION } from './support/places';

// biome-ignore lint/suspicious/noExplicitAny: what is in it is what these tests ask.
let manifest: any;
// Not before the tests run: they can be listed where nothing is built.
test.beforeAll(() => {
  manifest = JSON.parse(fs.readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8'));
});

test('requests exactly these permissions', () => {
  expect([...manifest.permissions].sort()).toEqual([
    // Reveals, with a click on the toolbar button, that one page's address; no warning at install.
    'activeTab',
    'alarms',
    'notifications',
    // For the page that runs the reader.
    'offscreen',
    'scripting',
    'sidePanel',
    'storage',
  ]);
});

test('runs on the helpdesks that have hosts of their own, and nowhere else', () => {
  expect([...manifest.host_permissions].sort()).toEqual(HOSTS);
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  expect([...new Set(matches)].sort()).toEqual(HOSTS);
});

test('may request more hosts, one at a time, and nothing else', () => {
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.optional_permissions).toBeUndefined();
});

test('exposes none of its files to pages', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

test('its pages and background load only from the package, and send nothing', () => {
  expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ]);
});

test('has no code that could send: nothing of a team’s store is in the ordinary package', () => {
  const files = fs.readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.(?:js|html|css)$/.test(file));
  expect(code.length).toBeGreaterThan(10);
  for (const file of code) {
    expect(fs.readFileSync(path.join(EXTENSION, file), 'utf8'), file).not.toMatch(/JSONEachRow|clickhouse|team-store/i);
  }
});

test('stays out of private windows', () => {
  expect(manifest.incognito).toBe('not_allowed');
});

for (const language of LANGUAGES) {
  test(`says what it and its commands do: ${language}`, () => {
    const description = inLanguage(EXTENSION, language, manifest.description);
    // Stores accept no more.
    expect(description.length).toBeLessThanOrEqual(132);
    const commands = Object.values<{ description: string }>(manifest.commands);
    const texts = [manifest.action.default_title, ...commands.map((command) => command.description)];
    expect(new Set(texts.map((text) => inLanguage(EXTENSION, language, text))).size).toBe(7);
  });
}

test('says that everything stays on the machine', () => {
  expect(inLanguage(EXTENSION, 'en', manifest.description)).toMatch(/Everything stays on this machine\.$/);
});
