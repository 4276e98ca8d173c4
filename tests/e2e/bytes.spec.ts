import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { EXTENSION } from './support/places';

// The always-on script is parsed in every frame of a helpdesk; the coach only where the agent writes a reply. Of the
// coach, compromise with its lexicon is 300,000 bytes and the packed rules are 250,000. Harper brings 16,000,000 bytes,
// Just Not Sorry 830,000.
for (const { script, most } of [
  { script: 'watcher.js', most: 8_192 },
  // In its place on hosts that the agent chose.
  { script: 'hosts.js', most: 16_384 },
  { script: 'coach.js', most: 700_000 },
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
