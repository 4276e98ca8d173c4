import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CountsFile } from '../../../../utils/stats/exports/countsFile';
import { type ExportFormat, readyFile } from '../../../../utils/stats/exports/exportFormats';
import { tidyRows } from '../../../../utils/stats/exports/tidyRows';
import { sampleHead, sampleSheet } from '../../../support/countsOf';
import { monthOfEvents } from '../../../support/monthOfEvents';

const AGENTS = new Map([['', 'Kestrel']]);
const { sheets, hours } = monthOfEvents({ seed: 3, lastDay: '2026-11-28', days: 28, agents: 2, repliesADay: 8 });
const COUNTS: CountsFile = { head: sampleHead({ sheets: sheets.length, hours: hours.length }), sheets, hours };
const ROWS = tidyRows(sheets, AGENTS);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const ready = (format: ExportFormat, withMark = true) => readyFile(COUNTS, format, AGENTS, withMark);

/** The rows of a table as texts, by the names of the columns. */
const asTexts = (rows: typeof ROWS) =>
  rows.map(({ rulesVersion, readerVersion, count, ...row }) => ({
    ...row,
    rules_version: rulesVersion,
    reader_version: readerVersion,
    count: String(count),
  }));

describe('the long form', () => {
  it('has a row for each count that is not 0', () => {
    const rows = tidyRows([sampleSheet({ flags: [{ ruleId: 'a/b', phrase: 'p', shown: 3, sent: 1 }] })], AGENTS);
    const short = rows.map(({ subject, rule, category, phrase, step, measure, count }) =>
      [subject, rule, category, phrase, step, measure, count].join(' ').replace(/ +/g, ' '),
    );
    expect(short).toEqual([
      'reply watched 5',
      'reply sent 4',
      'reply flagged 1',
      'reply clean 3',
      'reply corrected 1',
      'reply words 320',
      'step apology asked 4',
      'step apology done 3',
      'flag a/b a p shown 3',
      'flag a/b a p sent 1',
    ]);
    expect(rows[0]).toMatchObject({ day: '2026-11-21', helpdesk: 'zendesk', source: '', agent: 'Kestrel' });
  });

  it('adds up to what was counted', () => {
    const sent = ROWS.filter(({ subject, measure }) => subject === 'reply' && measure === 'sent');
    expect(sent.reduce((sum, { count }) => sum + count, 0)).toBe(
      sheets.reduce((sum, { replies }) => sum + replies.sent, 0),
    );
  });
});

describe('a file', () => {
  it('of CSV optionally begins with a byte order mark, and contains each row', async () => {
    const [marked, plain] = [await ready('csv'), await ready('csv', false)];
    expect([...(await bytesOf(marked.contents)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await plain.contents.text();
    expect(text.startsWith('day,helpdesk,')).toBe(true);
    const { data, errors } = Papa.parse(text, { header: true, delimiter: ',', newline: '\r\n' });
    expect(errors).toEqual([]);
    expect(data).toEqual(asTexts(ROWS));
    expect(plain).toMatchObject({ name: 'amends-counts-2026-11-01-to-2026-11-28.csv', rows: ROWS.length });
  });

  it('of Parquet holds each row, with counts as numbers', async () => {
    const { contents, name } = await ready('parquet');
    const file = await contents.arrayBuffer();
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => ({ ...row, count: String(row.count) }))).toEqual(asTexts(ROWS));
    expect(typeof rows[0]?.count).toBe('bigint');
    expect(name).toMatch(/\.parquet$/);
  });

  it('of Parquet can be empty', async () => {
    const { contents } = await readyFile({ ...COUNTS, sheets: [] }, 'parquet', AGENTS, false);
    expect(await parquetReadObjects({ file: await contents.arrayBuffer() })).toEqual([]);
  });

  it('of JSON Lines holds each sheet and each month, a line each', async () => {
    const { contents, rows } = await ready('jsonl');
    const [head, ...lines] = (await contents.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(head).toEqual(COUNTS.head);
    expect(lines).toEqual([...sheets.map((sheet) => ({ sheet })), ...hours.map((month) => ({ hours: month }))]);
    expect(rows).toBe(lines.length + 1);
  });

  it.each<ExportFormat>(['csv', 'jsonl'])('of %s shows its own first lines', async (format) => {
    const { contents, firstLines } = await ready(format, false);
    expect((await contents.text()).split(/\r?\n/).slice(0, 12)).toEqual(firstLines);
  });
});
