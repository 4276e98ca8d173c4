import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { incidentCountsBetween } from '../../../../utils/incidents/incidentCounts';
import { incidentsBetween } from '../../../../utils/incidents/storedIncidents';
import { ChangedError } from '../../../../utils/stats/exports/exportCounts';
import type { ExportFormat } from '../../../../utils/stats/exports/exportFormats';
import { tidyRows } from '../../../../utils/stats/exports/tidyRows';
import { ALL } from '../../../../utils/stats/figures/selection';
import { database } from '../../../../utils/storage/database';
import { promisesBetween } from '../../../../utils/timers/queryPromises';
import { sampleSheet } from '../../../support/countsOf';
import { exported, keepingSink, look } from '../../../support/exported';
import { monthOfEvents } from '../../../support/monthOfEvents';

const agents = new Map([['', 'Kestrel']]);
const { sheets, hours, promises, incidents, incidentCounts } = monthOfEvents({
  seed: 3,
  lastDay: '2026-11-30',
  days: 30,
  agents: 2,
  repliesADay: 8,
});
const filters = { from: '2026-11-01', to: '2026-11-30', ...ALL };
const none = new AbortController().signal;
const ready = (format: ExportFormat, withMark = true) => exported({ format, withMark, filters, agents });

/** What is stored, in the order in which it is exported. */
let ROWS: ReturnType<typeof tidyRows>;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.sheets.bulkAdd(sheets);
  await database.hours.bulkAdd(hours);
  await database.promises.bulkAdd(promises);
  await database.incidents.bulkAdd(incidents);
  await database.incidentCounts.bulkAdd(incidentCounts);
  ROWS = tidyRows(await database.sheets.orderBy('day').toArray(), agents);
});

/** The rows of a table as texts, by the names of the columns. */
const asTexts = (rows: ReturnType<typeof tidyRows>) =>
  rows.map(({ rulesVersion, readerVersion, count, ...row }) => ({
    ...row,
    rules_version: rulesVersion,
    reader_version: readerVersion,
    count: String(count),
  }));

describe('the long form', () => {
  it('has a row for each count that is not 0', () => {
    const rows = tidyRows([sampleSheet({ flags: [{ ruleId: 'a/b', phrase: 'p', shown: 3, sent: 1 }] })], agents);
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
    expect([...marked.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(plain.text.startsWith('day,helpdesk,')).toBe(true);
    expect(marked.text).toBe(`\uFEFF${plain.text}`);
    const { data, errors } = Papa.parse(plain.text, { header: true, delimiter: ',', newline: '\r\n' });
    expect(errors).toEqual([]);
    expect(data).toEqual(asTexts(ROWS));
    expect(plain.seen).toMatchObject({ name: 'amends-counts-2026-11-01-to-2026-11-30.csv', rows: ROWS.length });
  });

  it('of Parquet holds each row, with counts as numbers', async () => {
    const { bytes, seen } = await ready('parquet');
    const rows = await parquetReadObjects({ file: bytes.buffer });
    expect(rows.map((row) => ({ ...row, count: String(row.count) }))).toEqual(asTexts(ROWS));
    expect(typeof rows[0]?.count).toBe('bigint');
    expect(seen.name).toMatch(/\.parquet$/);
  });

  it('of Parquet can be empty', async () => {
    await database.sheets.clear();
    const { bytes } = await ready('parquet');
    expect(await parquetReadObjects({ file: bytes.buffer })).toEqual([]);
  });

  it('of JSON Lines holds each sheet and each month, a line each', async () => {
    const { text, seen } = await exported({ format: 'jsonl', withNotes: true, filters, agents });
    const [head, ...lines] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(head).toMatchObject({ from: '2026-11-01', to: '2026-11-30', sheets: sheets.length, hours: hours.length });
    expect(head.rules).toEqual([...new Set(sheets.map(({ rules }) => rules))].sort());
    const stored = await database.sheets.orderBy('day').toArray();
    const months = await database.hours.toArray();
    expect(lines).toEqual([
      ...stored.map((sheet) => ({ sheet })),
      ...months.map((month) => ({ hours: month })),
      ...(await promisesBetween(filters)).map((count) => ({ promises: count })),
      ...(await incidentCountsBetween(filters)).map((count) => ({ incidents: count })),
      ...(await incidentsBetween(filters)).map(({ id: _, ...note }) => ({ note })),
    ]);
    expect(lines.filter((line) => 'note' in line)).toHaveLength(incidents.length);
    expect(seen.rows).toBe(lines.length + 1);
  });

  it.each<ExportFormat>(['csv', 'jsonl'])('of %s shows its own first lines', async (format) => {
    const { text, seen } = await ready(format, false);
    expect(text.split(/\r?\n/).slice(0, 12)).toEqual(seen.firstLines);
  });

  it.each<ExportFormat>(['csv', 'jsonl', 'parquet'])('of %s is as large as it was shown', async (format) => {
    const { bytes, seen } = await ready(format);
    expect(bytes.byteLength).toBe(seen.size);
  });
});

describe('saving', () => {
  it.each<ExportFormat>(['csv', 'jsonl'])('%s goes out in pieces, of which none holds much', async (format) => {
    const seen = await look({ format, filters, agents });
    const sink = keepingSink();
    const shares: number[] = [];
    await seen.save(sink, none, (share) => shares.push(share));
    expect(sink.isClosed).toBe(true);
    expect(sink.pieces.length).toBeGreaterThan(sheets.length / 10);
    expect(Math.max(...sink.pieces.map(({ byteLength }) => byteLength))).toBeLessThan(seen.size / 2);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('a Parquet file goes out in groups of rows', async () => {
    const many = Array.from({ length: 28 }, (_, day) =>
      sampleSheet({
        day: `2026-02-${String(1 + day).padStart(2, '0')}`,
        flags: Array.from({ length: 400 }, (_, at) => ({ ruleId: 'a/b', phrase: `p ${at}`, shown: 2, sent: 1 })),
      }),
    );
    await database.sheets.bulkAdd(many);
    const { bytes, seen } = await exported({ format: 'parquet' });
    const { row_groups: groups, num_rows: rows } = parquetMetadata(bytes.buffer);
    expect(Number(rows)).toBe(seen.rows);
    expect(groups.length).toBeGreaterThan(1);
    expect((await parquetReadObjects({ file: bytes.buffer })).length).toBe(seen.rows);
  });

  it('leaves nothing behind once it is cancelled', async () => {
    const seen = await look({ format: 'csv', filters, agents });
    const sink = keepingSink();
    const page = new AbortController();
    await expect(seen.save(sink, page.signal, () => page.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(sink).toMatchObject({ isClosed: false, isAborted: true });
  });

  it('leaves nothing behind where the disk is full', async () => {
    const seen = await look({ format: 'csv', filters, agents });
    const sink = keepingSink();
    sink.write = async () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    await expect(seen.save(sink, none, () => {})).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(sink).toMatchObject({ isClosed: false, isAborted: true });
  });

  it.each([
    ['counted', () => database.sheets.put(sampleSheet({ day: '2026-11-30', site: 'crisp' }))],
    ['deleted', () => database.sheets.where('day').equals('2026-11-30').delete()],
  ])('saves nothing else than what was seen: more was %s meanwhile', async (_, change) => {
    const seen = await look({ format: 'jsonl', filters });
    await change();
    const sink = keepingSink();
    await expect(seen.save(sink, none, () => {})).rejects.toBeInstanceOf(ChangedError);
    expect(sink).toMatchObject({ isClosed: false, isAborted: true });
  });
});
