import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { SeenExport } from '../../../../utils/stats/exports/exportCounts';
import { type RecoverySubject, recoveryFile } from '../../../../utils/stats/exports/recoveryFiles';
import { keepingSink } from '../../../support/exported';
import { monthOfRecoveries } from '../../../support/monthOfRecoveries';
import { sampleIncident } from '../../../support/sampleRecovery';

const AGENTS = new Map([['', 'Kestrel']]);
const { promises, incidents, incidentCounts } = monthOfRecoveries({
  seed: 3,
  lastDay: '2026-11-28',
  days: 28,
  sites: ['zendesk', 'gmail'],
});
const notes = incidents.map(({ id: _, ...note }) => note);
const COUNTS = { promises, incidents: incidentCounts, notes };
const SHARED = { agents: AGENTS, range: { from: '2026-11-01', to: '2026-11-28' } };

/** What is saved. */
async function saved(file: SeenExport): Promise<Blob> {
  const sink = keepingSink();
  await file.save(sink, new AbortController().signal, () => {});
  expect(sink.isClosed).toBe(true);
  return new Blob(sink.pieces);
}

/** How many there are, whatever they are counted under. */
const sumOf = (rows: readonly Record<string, unknown>[]) => rows.reduce((sum, { count }) => sum + Number(count), 0);

const PROMISED = promises.reduce((sum, { met, missed, dropped }) => sum + met + missed + dropped, 0);

describe('a table of promises or incidents', () => {
  it.each<[RecoverySubject, number]>([
    ['promises', PROMISED],
    ['incidents', incidents.length],
  ])('of %s adds up to what was counted, as CSV and as Parquet', async (subject, count) => {
    const csv = await recoveryFile(COUNTS, { subject, format: 'csv', ...SHARED, withMark: false });
    const { data, errors } = Papa.parse<Record<string, string>>(await (await saved(csv)).text(), { header: true });
    expect(errors).toEqual([]);
    expect(sumOf(data)).toBe(count);
    expect(data[0]).toMatchObject({ agent: 'Kestrel', source: '' });
    expect(csv).toMatchObject({ rows: data.length, name: `amends-${subject}-2026-11-01-to-2026-11-28.csv` });

    const parquet = await recoveryFile(COUNTS, { subject, format: 'parquet', ...SHARED, withMark: false });
    const rows = await parquetReadObjects({ file: await (await saved(parquet)).arrayBuffer() });
    expect(typeof rows[0]?.count).toBe('bigint');
    expect(rows.map((row) => ({ ...row, count: String(row.count) }))).toEqual(data);
  });

  it('of notes has them word for word, shown whole, and no cell starts a formula', async () => {
    const { id: _, ...note } = sampleIncident({ fix: '=1+1', cause: 'Two calendars,\none room' });
    const many = { ...COUNTS, notes: [...notes, note] };
    const file = await recoveryFile(many, { subject: 'notes', format: 'csv', ...SHARED, withMark: true });
    const text = await (await saved(file)).text();
    const { data } = Papa.parse<Record<string, string>>(text, { header: true });
    expect(data).toHaveLength(many.notes.length);
    expect(data.at(-1)).toMatchObject({ cause: 'Two calendars,\none room', fix: "'=1+1", cause_kind: 'process' });
    expect(file.firstLines.join('\r\n')).toBe(text.replace(/^\uFEFF/, ''));
  });

  it('can be empty', async () => {
    const none = { ...COUNTS, promises: [] };
    const file = await recoveryFile(none, { subject: 'promises', format: 'parquet', ...SHARED, withMark: true });
    expect(await parquetReadObjects({ file: await (await saved(file)).arrayBuffer() })).toEqual([]);
    expect(file.sheets).toBe(0);
  });
});
