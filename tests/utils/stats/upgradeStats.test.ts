import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { openFlagsOf } from '../../../utils/stats/openFlags';
import { statsBetween } from '../../../utils/stats/queryStats';
import { recordEvents } from '../../../utils/stats/recordEvents';
import { database } from '../../../utils/storage/database';
import version3 from './samples/version3.json';

const ALL = { from: '', to: '' };
const BROKEN = { day: '2026-10-02', site: 'x', ruleId: 'a/b', phrase: 'p', shown: 'many' };

/** The database as version 3 of the schema left it on an agent's disk. */
async function storeVersion3(): Promise<void> {
  database.close();
  await Dexie.delete('amends');
  const old = new Dexie('amends');
  old.version(1).stores({ stats: '[day+site+ruleId+phrase], day' });
  old.version(2).stores({
    checklists: 'key, updated',
    timers: 'id, conversation, status, due',
    timerCounts: '[day+site], day',
    incidents: 'id, day',
  });
  old.version(3).stores({ handled: 'id, at', openFlags: 'key, updated', keys: 'name' });
  for (const [table, rows] of Object.entries(version3)) await old.table(table).bulkPut(rows);
  await old.table('stats').put(BROKEN);
  old.close();
}

describe('a database of version 3', () => {
  beforeEach(async () => {
    await storeVersion3();
    await database.open();
  });

  it('keeps every count, without a situation or version', async () => {
    const rows = await statsBetween(ALL);
    const known = { disputed: 0, blank: 0, situation: '', rules: '', model: '' };
    const byName = (one: { ruleId: string }, other: { ruleId: string }) => one.ruleId.localeCompare(other.ruleId);
    expect(rows.sort(byName)).toEqual(version3.stats.map((row) => ({ ...known, ...row })).sort(byName));
    expect(await database.sheets.count()).toBe(2);
  });

  it('keeps all else, and has no table of rows any more', async () => {
    expect(await database.incidents.toArray()).toMatchObject(version3.incidents);
    expect(await database.promises.toArray()).toMatchObject(version3.timerCounts);
    expect([...(database.backendDB().objectStoreNames as unknown as Iterable<string>)]).not.toContain('stats');
  });

  it('continues counting the drafts that were open', async () => {
    const [flag] = await openFlagsOf('c0ffee');
    expect(flag).toMatchObject({ phrase: 'our policy', situation: '', isRead: false });
    if (!flag) return;
    await recordEvents({ id: 'a', conversation: 'c0ffee', events: [{ ...flag, outcome: 'sent', change: 1 }] });
    expect(await openFlagsOf('c0ffee')).toEqual([]);
    expect((await statsBetween(ALL)).filter(({ phrase }) => phrase === 'our policy')).toMatchObject([{ sent: 1 }]);
  });
});
