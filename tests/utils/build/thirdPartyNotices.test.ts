import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledPackages } from '../../../utils/build/bundledPackages';
import { thirdPartyNotices } from '../../../utils/build/thirdPartyNotices';

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-notices-'));
afterAll(() => fs.rmSync(place, { recursive: true }));

/** Makes a package of these files. @returns its folder */
function pack(name: string, about: object, files: Record<string, string> = {}): string {
  const folder = path.join(place, 'node_modules', name);
  fs.mkdirSync(folder, { recursive: true });
  const all = { 'package.json': JSON.stringify({ name, version: '1.2.3', ...about }), ...files };
  for (const [file, text] of Object.entries(all)) fs.writeFileSync(path.join(folder, file), text);
  return folder;
}

describe('the packages of a bundle', () => {
  it('are those whose code is in it', async () => {
    pack(
      'used',
      { main: 'index.js', license: 'MIT' },
      { 'index.js': 'export const used = () => console.log("used");' },
    );
    pack('@scope/left-out', { main: 'index.js' }, { 'index.js': 'export const left = 1;' });
    pack('@scope/used', { main: 'index.js' }, { 'index.js': 'export { used } from "used"; console.log(1);' });
    const entry = path.join(place, 'entry.js');
    fs.writeFileSync(entry, 'import { used } from "@scope/used"; import { left } from "@scope/left-out"; used();');
    const folders = new Set<string>();
    await build({
      configFile: false,
      logLevel: 'error',
      root: place,
      plugins: [bundledPackages(folders)],
      build: { write: false, lib: { entry, formats: ['es'] } },
    });
    const names = [...folders].map((folder) => folder.split('/node_modules/')[1]);
    expect(names.sort()).toEqual(['@scope/used', 'used']);
  }, 60_000);
});

describe('the notices', () => {
  it.each<[string, object, Record<string, string>, string]>([
    [
      'a licence file',
      { license: 'MIT', homepage: 'https://one.example' },
      { 'LICENSE.md': 'Permission is \r\ngranted\n\n' },
      'one 1.2.3\nLicence: MIT\nhttps://one.example\n\nPermission is\ngranted',
    ],
    [
      'a licence and a notice',
      { license: 'Apache-2.0', repository: { url: 'git+https://one.example' } },
      { LICENSE: 'The licence', NOTICE: 'The notice', 'licensing.js': 'no' },
      'one 1.2.3\nLicence: Apache-2.0\ngit+https://one.example\n\nThe licence\n\nThe notice',
    ],
    [
      'no file, and the other spelling',
      { licence: 'MIT', author: { name: 'Somebody' } },
      {},
      'one 1.2.3\nLicence: MIT\n\nThe package has no licence file. Its package.json names the licence “MIT” and the author Somebody.',
    ],
    ['the old form', { licenses: [{ type: 'MIT' }] }, {}, 'one 1.2.3\nLicence: MIT\n'],
    ['no file and no author', { license: 'ISC' }, {}, 'Its package.json names the licence “ISC”.'],
  ])('include what a package with %s states', (_, about, files, notice) => {
    fs.rmSync(path.join(place, 'node_modules/one'), { recursive: true, force: true });
    expect(thirdPartyNotices([pack('one', about, files)])).toContain(notice);
  });

  it('list each package once, sorted by name', () => {
    const folders = [pack('b', { license: 'MIT' }), pack('a', { license: 'MIT' }), pack('b', { license: 'MIT' })];
    expect(thirdPartyNotices(folders).match(/^\w 1\.2\.3$/gm)).toEqual(['a 1.2.3', 'b 1.2.3']);
  });

  it('fail the build for a package that names no licence', () => {
    expect(() => thirdPartyNotices([pack('secret', {})])).toThrow('secret does not say under which licence it is.');
  });
});
