import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadEvents, storeEvents } from '../../../utils/checklist/storedChecklists';
import { countBrokenRows, deleteBrokenRows } from '../../../utils/storage/brokenRows';
import { database } from '../../../utils/storage/database';
import { readable } from '../../../utils/storage/readable';
import { type CheckedTable, ROW_SCHEMAS } from '../../../utils/storage/rowSchemas';
import { promisesBetween } from '../../../utils/timers/queryPromises';
import { finishTimer, openTimers } from '../../../utils/timers/timers';
import { nextReminder, takeReminders } from '../../../utils/timers/timerUpkeep';
import { sampleIncident, sampleIncidentCount, samplePromises } from '../../support/sampleRecovery';
import { sampleTimer } from '../../support/sampleView';

const DAY = '2026-11-21';
const GOOD: Record<CheckedTable, object> = {
  sheets: {
    day: DAY,
    site: 'zendesk',
    situation: 'recovery',
    rules: '0a1b2c3d',
    model: '',
    source: '',
    flags: [{ ruleId: 'defensive/our-policy', phrase: 'our policy', shown: 1 }],
    replies: { watched: 1, sent: 1, flagged: 1, clean: 0, corrected: 0, words: 80 },
    steps: [{ step: 'apology', asked: 1, done: 0 }],
  },
  hours: { month: '2026-11', site: 'zendesk', source: '', sent: Array(168).fill(1), flagged: Array(168).fill(0) },
  imports: {
    id: 'a',
    from: DAY,
    to: DAY,
    holds: [{ browser: 'b', agent: '', from: DAY, to: DAY }],
    sheets: 1,
    exported: DAY,
    imported: DAY,
  },
  promises: samplePromises(),
  incidents: sampleIncident(),
  incidentCounts: sampleIncidentCount(),
  timers: sampleTimer(),
  checklists: { key: 'a', updated: 1, events: [{ type: 'sent', at: 1, steps: ['apology'] }] },
};

describe('readable', () => {
  it.each<[CheckedTable, object]>([
    ['sheets', {}],
    ['sheets', { situation: 'of a newer version', more: 1 }],
    ['hours', {}],
    ['imports', {}],
    ['promises', {}],
    ['promises', { kind: 'of a newer version', situation: 'also' }],
    ['incidents', {}],
    ['incidents', { site: '', causeKind: 'of a newer version' }],
    ['incidentCounts', {}],
    ['timers', {}],
    ['timers', { everyMinutes: 60, shown: false }],
    ['timers', { everyMinutes: undefined }],
    ['checklists', {}],
    ['checklists', { events: [] }],
    ['checklists', { events: [{ type: 'of a newer version', at: 2 }] }],
  ])('%s with %j can be read', (table, changes) => {
    const row = { ...GOOD[table], ...changes };
    expect(readable(table, [row])).toEqual([row]);
  });

  it.each<[CheckedTable, object]>([
    ['sheets', { flags: [{ ruleId: ['x'], phrase: ['p'] }] }],
    ['sheets', { flags: {} }],
    ['sheets', { flags: [null] }],
    ['sheets', { day: '9999-99-99' }],
    ...['1', -1, 1e300, 0.5, Number.NaN].map((shown): [CheckedTable, object] => [
      'sheets',
      { flags: [{ ruleId: 'a/b', phrase: 'p', shown }] },
    ]),
    ['sheets', { situation: {} }],
    ['sheets', { replies: { sent: 1 } }],
    ['sheets', { steps: [{ step: 'apology', asked: '1', done: 0 }] }],
    ['hours', { sent: [1] }],
    ['hours', { month: 'November' }],
    ['promises', { met: Number.NaN }],
    ['promises', { site: null }],
    ['promises', { kind: 7 }],
    ['incidentCounts', { count: -1 }],
    ['incidentCounts', { stage: undefined }],
    ['incidents', { source: undefined }],
    ['incidents', { prevention: undefined }],
    ['incidents', { failed: {} }],
    ['timers', { due: Number.NaN }],
    ['timers', { remind: 'soon' }],
    ['timers', { kind: 'toString' }],
    ['timers', { status: 'lost' }],
    ['timers', { everyMinutes: 0 }],
    ['timers', { origin: 7 }],
    ['checklists', { events: {} }],
    ['checklists', { events: [null] }],
    ['checklists', { events: [{ type: 'opened' }] }],
    ['checklists', { events: [{ type: 'drafted', at: 1, steps: 3 }] }],
    ['checklists', { events: [{ type: 'ticked', at: 1 }] }],
    ['checklists', { events: [{ type: 'situation', at: 1, situation: {} }] }],
  ])('%s with %j cannot', (table, changes) => {
    expect(readable(table, [{ ...GOOD[table], ...changes }, GOOD[table]])).toEqual([GOOD[table]]);
  });

  it('never throws, and never accepts nonsense as a row', () => {
    const tables = fc.constantFrom(...(Object.keys(ROW_SCHEMAS) as CheckedTable[]));
    fc.assert(
      fc.property(tables, fc.anything(), (table, row) => {
        expect(readable(table, [row])).toEqual([]);
      }),
    );
  });
});

describe('rows that cannot be read', () => {
  beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

  it('are counted and deleted, and the others stay', async () => {
    const keys = {
      sheets: 'site',
      hours: 'site',
      imports: 'id',
      promises: 'site',
      incidents: 'id',
      incidentCounts: 'site',
      timers: 'id',
      checklists: 'key',
    };
    const break_ = {
      sheets: 'flags',
      hours: 'sent',
      imports: 'holds',
      promises: 'met',
      incidents: 'failed',
      incidentCounts: 'count',
      timers: 'due',
      checklists: 'events',
    };
    for (const table of Object.keys(GOOD) as CheckedTable[]) {
      await database.table(table).put(GOOD[table]);
      await database.table(table).put({ ...GOOD[table], [keys[table]]: 'broken', [break_[table]]: null });
    }
    expect(await countBrokenRows()).toBe(8);
    await deleteBrokenRows();
    expect(await countBrokenRows()).toBe(0);
    for (const table of Object.keys(GOOD))
      expect(await database.table(table).toArray()).toEqual([GOOD[table as 'sheets']]);
  });

  it('do not keep any reminder from being shown', async () => {
    await database
      .table('timers')
      .bulkPut([
        { ...sampleTimer(), id: 'broken', remind: 'soon' },
        { ...sampleTimer(), id: 'odd', kind: 'party' },
        sampleTimer({ id: 'good', remind: 5 }),
      ]);
    expect((await openTimers()).map(({ id }) => id)).toEqual(['good']);
    expect(await nextReminder()).toBe(5);
    expect((await takeReminders(10)).map(({ id }) => id)).toEqual(['good']);
  });

  it('are replaced by new counts and new events', async () => {
    const now = new Date(`${DAY}T12:00`).getTime();
    await database.table('promises').put({ ...samplePromises({ day: DAY, situation: '' }), met: 'many' });
    await database.timers.put(sampleTimer({ due: now }));
    await finishTimer('timer-1', now);
    expect(await promisesBetween({ from: '', to: '' })).toMatchObject([{ met: 1, missed: 0 }]);

    await database.table('checklists').put({ key: 'a', updated: 1, events: 'none' });
    expect(await loadEvents('a')).toEqual([]);
    await storeEvents('a', [{ type: 'opened', at: 2 }]);
    expect(await loadEvents('a')).toEqual([{ type: 'opened', at: 2 }]);
  });
});
