import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { HOSTS } from '../support/hosts';
import { inLanguage, LANGUAGES } from '../support/messages';
import { FIREFOX_EXTENSION } from '../support/places';

// biome-ignore lint/suspicious/noExplicitAny: what is in it is what these tests ask.
let manifest: any;
// Not before the tests run: they can be listed where nothing is built.
test.beforeAll(() => {
  manifest = JSON.parse(fs.readFileSync(path.join(FIREFOX_EXTENSION, 'manifest.json'), 'utf8'));
});

test('requests exactly these permissions and hosts', () => {
  const permissions = ['activeTab', 'alarms', ...HOSTS, 'notifications', 'scripting', 'storage'];
  expect([...manifest.permissions].sort()).toEqual(permissions);
});

test('may request more hosts, one at a time, and nothing else', () => {
  expect(manifest.optional_permissions).toEqual(['https://*/*']);
});

test('runs on the helpdesks that have hosts of their own, and nowhere else', () => {
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  expect([...matches].sort()).toEqual(HOSTS);
});

test('has a sidebar, an id of its own and declares that it collects nothing', () => {
  expect(manifest.manifest_version).toBe(2);
  expect(manifest.sidebar_action.default_panel).toBe('sidepanel.html');
  expect(manifest.browser_specific_settings.gecko).toEqual({
    id: '{3aee16d8-30c5-4eb2-be45-2bac032a3f09}',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
});

test('exposes none of its files to pages', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

test('its pages and background load only from the package, and send nothing', () => {
  expect(manifest.content_security_policy.split('; ')).toEqual([
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

test('is not allowed in private windows', () => {
  expect(manifest.incognito).toBe('not_allowed');
});

for (const language of LANGUAGES) {
  test(`says what it and its commands do: ${language}`, () => {
    const description = inLanguage(FIREFOX_EXTENSION, language, manifest.description);
    // Stores accept no more.
    expect(description.length).toBeLessThanOrEqual(132);
    const commands = Object.values<{ description: string }>(manifest.commands);
    const texts = [manifest.browser_action.default_title, ...commands.map((command) => command.description)];
    expect(new Set(texts.map((text) => inLanguage(FIREFOX_EXTENSION, language, text))).size).toBe(7);
  });
}

test('says that everything stays on the machine', () => {
  expect(inLanguage(FIREFOX_EXTENSION, 'en', manifest.description)).toMatch(/Everything stays on this machine\.$/);
});
