import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf, differences, findings, notReady } from '../../../utils/commands/releaseChecks.mjs';
import { zipFolder } from '../../../utils/commands/zipFolder.mjs';

interface Archive {
  files: Record<string, { async(type: 'string'): Promise<string> }>;
}

// The library that WXT packs with.
const JSZip: { loadAsync(bytes: Buffer, options: { checkCRC32: boolean }): Promise<Archive> } = createRequire(
  createRequire(import.meta.url).resolve('wxt'),
)('jszip');

const CHANGELOG = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-24

### Added

- Snow.

## [0.1.0] - 2026-11-29

- All of it.
`;

describe('notReady', () => {
  const ready = { version: '0.2.0', changelog: CHANGELOG, status: '' };

  it('accepts a commit that the changelog covers', () => {
    expect(notReady(ready)).toBeUndefined();
  });

  it.each([
    ['a file that was changed', { status: ' M package.json\n' }, 'package.json'],
    ['a version that the changelog does not know', { version: '0.3.0' }, '0.3.0'],
    ['a version that another one starts with', { version: '0.2.00' }, '0.2.00'],
    ['a version without changes', { version: '9.9.9', changelog: '## [9.9.9] - 2027-01-01\n\n' }, '9.9.9'],
    ['a version that stores refuse', { version: '1.0.0-rc.1' }, 'three numbers'],
  ])('stops at %s', (_what, changed, reason) => {
    expect(notReady({ ...ready, ...changed })).toContain(reason);
  });
});

it.each([
  ['0.2.0', '### Added\n\n- Snow.'],
  ['0.1.0', '- All of it.'],
  ['Unreleased', ''],
  ['0.1', ''],
])('finds the changes of %s', (version, changes) => {
  expect(changesOf(version, CHANGELOG)).toBe(changes);
});

it.each([
  ['none', { a: '1', b: '2' }, []],
  ['bytes', { a: '1', b: '3' }, ['b']],
  ['an extra file', { a: '1', b: '2', c: '3' }, ['c']],
  ['a missing file', { b: '2' }, ['a']],
])('finds a difference: %s', (_what, other, files) => {
  expect(differences({ a: '1', b: '2' }, other)).toEqual(files);
  expect(differences(other, { a: '1', b: '2' })).toEqual(files);
});

describe('findings', () => {
  const found = (_type: string, message: string, file?: string) => ({ _type, code: 'CODE', message, file });
  const report = {
    count: 2,
    notices: [],
    warnings: [found('warning', 'Unsafe assignment to {innerHTML}', 'chunks/a.js')],
    errors: [found('error', 'No manifest was found')],
  };

  it.each([
    ['alone', JSON.stringify(report)],
    ['after what npm prints', `npm warn exec a new version\n${JSON.stringify(report, null, 2)}\n`],
  ])('are read %s, the errors first', (_where, output) => {
    expect(findings(output)).toEqual([
      '  error: No manifest was found',
      '  warning: Unsafe assignment to {innerHTML} (chunks/a.js)',
    ]);
  });

  it('are empty where the check did not run', () => {
    expect(findings('npm error network')).toEqual([]);
  });
});

describe('zipFolder', () => {
  const FILES = { 'manifest.json': '{"name":"Amends"}', 'icon/Ü.txt': 'ä'.repeat(9_000), 'icon/empty': '', b: 'b' };
  let folder: string;
  const fill = (name: string, files: [string, string][]) => {
    for (const [file, text] of files) {
      const target = path.join(folder, name, file);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, text);
    }
    return path.join(folder, name);
  };

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-zip-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('makes an archive that another library unpacks', async () => {
    const archive = zipFolder(fill('built', Object.entries(FILES)));
    const { files } = await JSZip.loadAsync(archive, { checkCRC32: true });
    const unpacked = Object.entries(files).map(async ([name, file]) => [name, await file.async('string')]);
    expect(Object.fromEntries(await Promise.all(unpacked))).toEqual(FILES);
  });

  it('gives the same bytes, whenever and in whatever order the files were written', () => {
    const one = fill('one', Object.entries(FILES));
    const other = fill('other', Object.entries(FILES).reverse());
    fs.utimesSync(path.join(other, 'b'), 1_000_000, 1_000_000);
    expect(zipFolder(other).equals(zipFolder(one))).toBe(true);
  });

  it('gives other bytes for other files', () => {
    const one = fill('one', [['a', 'same']]);
    expect(zipFolder(fill('name', [['b', 'same']])).equals(zipFolder(one))).toBe(false);
    expect(zipFolder(fill('bytes', [['a', 'none']])).equals(zipFolder(one))).toBe(false);
  });
});
