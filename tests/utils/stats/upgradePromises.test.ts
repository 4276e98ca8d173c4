import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { incidentCountsBetween } from '../../../utils/incidents/incidentCounts';
import { deleteIncident, incidentsBetween } from '../../../utils/incidents/storedIncidents';
import { database } from '../../../utils/storage/database';
import { promisesBetween } from '../../../utils/timers/queryPromises';
import { finishTimer, openTimers } from '../../../utils/timers/timers';
import version5 from './samples/version5.json';

const ALL = { from: '', to: '' };
const UNSAID = { situation: '', source: '' };

/** The database as version 5 of the schema left it on an agent's disk, with rows in it that are broken. */
async function storeVersion5(): Promise<void> {
  database.close();
  await Dexie.delete('amends');
  const old = new Dexie('amends');
  old.version(5).stores({
    checklists: 'key, updated',
    timers: 'id, conversation, status, due',
    timerCounts: '[day+site], day',
    incidents: 'id, day',
    handled: 'id, at',
    openFlags: 'key, updated',
    keys: 'name',
    sheets: '[day+site+situation+rules+model+source], day, source',
    hours: '[month+site+source], month, source',
    imports: 'id',
  });
  for (const [table, rows] of Object.entries(version5)) await old.table(table).bulkPut(rows);
  await old.table('timerCounts').put({ day: '2026-10-02', site: 'x', met: 'many' });
  await old.table('timerCounts').put({ day: 'today', site: 'x', met: 1, missed: 1, dropped: 1 });
  await old.table('incidents').put({ id: 'broken', day: 7 });
  old.close();
}

describe('a database of version 5', () => {
  beforeEach(async () => {
    await storeVersion5();
    await database.open();
  });

  it('keeps how promises ended, of no kind and in no situation', async () => {
    expect(await promisesBetween(ALL)).toEqual(version5.timerCounts.map((row) => ({ ...row, ...UNSAID, kind: '' })));
    expect([...(database.backendDB().objectStoreNames as unknown as Iterable<string>)]).not.toContain('timerCounts');
  });

  it('keeps each note word for word, and counts it', async () => {
    const notes = await incidentsBetween(ALL);
    const known = { ...UNSAID, causeKind: '', stage: '' };
    expect(notes.map(({ id }) => id).sort()).toEqual(version5.incidents.map(({ id }) => id).sort());
    for (const note of version5.incidents) expect(notes).toContainEqual({ ...note, ...known });
    expect(await incidentCountsBetween(ALL)).toEqual([
      { day: '2026-11-03', site: 'zendesk', ...known, count: 2 },
      { day: '2026-11-05', site: '', ...known, count: 1 },
    ]);
    await deleteIncident(version5.incidents[2]?.id ?? '');
    expect(await incidentCountsBetween(ALL)).toHaveLength(1);
  });

  it('goes on with reminders that were open, whose situation is not known', async () => {
    const [timer] = await openTimers();
    await finishTimer(timer?.id ?? '', new Date(2026, 10, 6, 12).getTime());
    expect(
      (await promisesBetween({ from: '2026-11-06', to: '' })).map(({ situation, kind }) => [situation, kind]),
    ).toEqual([['', 'updates']]);
  });
});
