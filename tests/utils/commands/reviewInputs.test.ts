import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findInputs } from '../../../utils/commands/reviewInputs.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-inputs-'));
for (const file of ['a.csv', 'b.jsonl', 'c (1).csv', 'deep/er/d.csv']) {
  fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), '');
}
afterAll(() => fs.rmSync(folder, { recursive: true }));

const found = (...names: string[]) =>
  findInputs(names.map((name) => path.join(folder, name))).map((file) => path.relative(folder, file));

it.each([
  [['a.csv'], ['a.csv']],
  [['*.csv'], ['a.csv', 'c (1).csv']],
  [['**/*.csv'], ['a.csv', 'c (1).csv', 'deep/er/d.csv']],
  [['?.{csv,jsonl}'], ['a.csv', 'b.jsonl']],
  [
    ['a.csv', '*.csv'],
    ['a.csv', 'c (1).csv'],
  ],
  [['deep/*/d.csv'], ['deep/er/d.csv']],
])('%j finds %j', (names, files) => {
  expect(found(...names)).toEqual(files);
});

it('says what is not there', () => {
  expect(() => found('z.csv')).toThrow(/^There is no file .*z\.csv\.$/);
  expect(() => found('*.txt')).toThrow(/^No file matches .*\*\.txt\.$/);
});
