import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { tidyRows } from '../../../../utils/stats/exports/tidyRows';
import { database } from '../../../../utils/storage/database';
import { sampleSheet } from '../../../support/countsOf';
import { exported } from '../../../support/exported';
import { monthOfEvents } from '../../../support/monthOfEvents';

/** Wordings that other programs may split, or mistake for a formula. */
const STRANGE = [
  '=1+1',
  '+44;=2',
  '"quoted", and more',
  'line\nbreak',
  '\r\n@sum',
  'ça — “é” 田中',
  "'",
  ',',
  ';\t=x',
  '😀',
];
const { sheets } = monthOfEvents({ seed: 11, lastDay: '2026-11-30', days: 8, agents: 1, repliesADay: 8 });
const STRANGE_SHEET = sampleSheet({
  site: 'crisp',
  flags: STRANGE.map((phrase, place) => ({ ruleId: 'a/b', phrase, shown: place + 1 })),
});
const agents = new Map([['', '=Kestrel, “K”']]);

let folder = '';
let rows: ReturnType<typeof tidyRows>;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-exports-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.sheets.bulkAdd([...sheets, STRANGE_SHEET]);
  rows = tidyRows(await database.sheets.orderBy('day').toArray(), agents);
});

/** Writes an export into a file. @returns its path */
async function saved(format: 'csv' | 'parquet', withMark: boolean): Promise<string> {
  const file = path.join(folder, `${withMark}.${format}`);
  fs.writeFileSync(file, (await exported({ format, withMark, agents })).bytes);
  return file;
}

/** If there is one; the machine that checks every change has it. */
const PYTHON = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
const READ_CSV = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding=sys.argv[2]) as file:
    print(json.dumps(list(csv.DictReader(file, strict=True))))
`;

describe.skipIf(!PYTHON)('Python’s csv', () => {
  it.each([
    { withMark: true, encoding: 'utf-8-sig' },
    { withMark: false, encoding: 'utf-8' },
  ])('reads each row of a file in $encoding, and no cell as a formula', async ({ withMark, encoding }) => {
    const output = execFileSync(PYTHON ?? '', ['-c', READ_CSV, await saved('csv', withMark), encoding], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    const read: Record<string, string>[] = JSON.parse(output);
    expect(read.map(({ day, rule, measure, count }) => [day, rule, measure, count])).toEqual(
      rows.map(({ day, rule, measure, count }) => [day, rule, measure, String(count)]),
    );
    const phrases = read
      .filter(({ helpdesk, rule }) => helpdesk === 'crisp' && rule !== '')
      .map(({ phrase }) => phrase);
    expect(phrases.map((phrase = '') => phrase.replaceAll("'", ''))).toEqual(
      STRANGE.map((phrase) => phrase.replaceAll("'", '')),
    );
    for (const cell of read.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(read[0]?.agent).toBe("'=Kestrel, “K”");
  });
});

describe('DuckDB', () => {
  it('reads each row of the Parquet file as it is, and sums it', async () => {
    const file = await saved('parquet', false);
    const connection = await (await DuckDBInstance.create()).connect();
    const ask = async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJson();
    expect(await ask(`select * from '${file}'`)).toEqual(
      rows.map(({ rulesVersion, readerVersion, count, ...row }) => ({
        ...row,
        rules_version: rulesVersion,
        reader_version: readerVersion,
        count: String(count),
      })),
    );
    const shown = rows.filter(({ subject, measure }) => subject === 'flag' && measure === 'shown');
    // As utils/stats/README.md puts it.
    const sums = await ask(
      `select rule, sum(count) as total from '${file}' where subject = 'flag' and measure = 'shown' group by rule`,
    );
    const expected = new Map<string, number>();
    for (const { rule, count } of shown) expected.set(rule, (expected.get(rule) ?? 0) + count);
    expect(new Map(sums.map(({ rule, total }) => [rule, Number(total)]))).toEqual(expected);
    connection.closeSync();
  });
});
