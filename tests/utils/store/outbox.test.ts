import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { countReply, switchStoreOn } from './replies';

// A package with a store: the sinks read this when they are loaded.
vi.hoisted(() => vi.stubEnv('STORE_ORIGIN', 'http://127.0.0.1'));
const { database } = await import('../../../utils/storage/database');
const { deleteStored } = await import('../../../utils/storage/deleteStored');
const { agentPseudonym, storeSeen, teamStore } = await import('../../../utils/settings/settings');
const { tidyRows } = await import('../../../utils/stats/exports/tidyRows');
const { sheetsBetween } = await import('../../../utils/stats/queryStats');
const { settleDestination } = await import('../../../utils/store/destination');
const { addWaiting, confirmBatch, countWaiting, forgetWaiting, MOST_ROWS, MOST_WAITING, nextBatch } = await import(
  '../../../utils/store/outbox'
);

const CHANGE = {
  ...{ day: '2026-11-21', helpdesk: 'zendesk', situation: 'recovery', rulesVersion: '1', readerVersion: '' },
  ...{ agent: 'Kestrel', subject: 'flag' as const, rule: 'praise/rare', phrase: 'this never happens', step: '' },
  ...{ measure: 'shown', change: 1 },
};

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('what waits to be sent', () => {
  it('is what the counts have changed by, whatever was counted and taken back, and whenever a batch was made', async () => {
    await switchStoreOn({});
    const steps = fc.array(fc.oneof(fc.nat(20), fc.constantFrom('send', 'send and lose the answer')), {
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const tables = [database.sheets, database.openFlags, database.outbox, database.batches, database.hours];
        await Promise.all(tables.map((table) => table.clear()));
        // A store that keeps one of each name, as the real one does.
        const store = new Map<string, { row: object; change: number }>();
        const send = async (isHeard: boolean) => {
          const batch = await nextBatch();
          for (const { batch: id, row, change, agent: _, ...of } of batch?.rows ?? []) {
            store.set(`${id} ${row}`, { row: of, change });
          }
          if (batch && isHeard) await confirmBatch(batch.id);
        };
        for (const step of all) {
          if (typeof step === 'number') await countReply(step);
          else await send(step === 'send');
        }
        while ((await countWaiting()) > 0) await send(true);
        const sums = new Map<string, number>();
        for (const { row, change } of store.values()) {
          const name = JSON.stringify(Object.values(row));
          sums.set(name, (sums.get(name) ?? 0) + change);
        }
        const local = tidyRows(await sheetsBetween({ from: '', to: '' }), new Map()).map((one) => {
          const { day, helpdesk, situation, rulesVersion, readerVersion } = one;
          const { subject, rule, phrase, step, measure, count } = one;
          return [
            JSON.stringify([
              ...[day, helpdesk, situation, rulesVersion, readerVersion],
              ...[subject, rule, phrase, step, measure],
            ]),
            count,
          ] as const;
        });
        expect(new Map([...sums].filter(([, sum]) => sum !== 0))).toEqual(new Map(local));
      }),
      { numRuns: 25 },
    );
  });

  it('is nothing where the team has no store, or the agent has not seen what is sent', async () => {
    await countReply(1);
    await switchStoreOn({});
    await storeSeen.setValue('');
    await settleDestination('http://127.0.0.1');
    await countReply(2);
    expect(await countWaiting()).toBe(0);
  });

  it('begins when the agent has seen it: what was counted before stays here', async () => {
    await countReply(1);
    await switchStoreOn({});
    await countReply(1);
    const batch = await nextBatch();
    expect(batch?.rows.filter(({ measure }) => measure === 'watched').map(({ change }) => change)).toEqual([1]);
  });

  it('is forgotten where the team turns to another table, which the agent has not seen', async () => {
    await switchStoreOn({});
    await countReply(1);
    await teamStore.setValue({ ...(await teamStore.getValue()), table: 'other' });
    expect(await settleDestination('http://127.0.0.1')).toBe(false);
    await countReply(2);
    const before = await countWaiting();
    await switchStoreOn({ table: 'other' });
    expect(before).toBeGreaterThan(0);
    expect(await countWaiting()).toBe(0);
  });

  it('says whose it is by the pseudonym, else by a random name of the browser', async () => {
    await switchStoreOn({});
    await countReply(1);
    await agentPseudonym.setValue('Kestrel');
    await settleDestination('http://127.0.0.1');
    await countReply(2);
    const agents = new Set((await nextBatch())?.rows.map(({ agent }) => agent));
    expect(agents).toContain('Kestrel');
    agents.delete('Kestrel');
    expect([...agents]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)]);
  });

  it('has no more in it than the local counts have', async () => {
    await switchStoreOn({});
    await countReply(1);
    for (const row of (await nextBatch())?.rows ?? []) {
      expect(Object.keys(row).sort()).toEqual(
        [
          ...['agent', 'batch', 'change', 'day', 'helpdesk', 'measure', 'phrase', 'reader_version', 'row', 'rule'],
          ...['rules_version', 'situation', 'step', 'subject'],
        ].sort(),
      );
    }
    expect(JSON.stringify(await nextBatch())).not.toMatch(/conversation|\d\d:\d\d|T\d\d/);
  });

  it('is nothing where a change was taken back', async () => {
    await addWaiting([CHANGE]);
    await addWaiting([{ ...CHANGE, change: -1 }]);
    expect(await countWaiting()).toBe(0);
  });

  it('is sent with the same rows under the same names until it is confirmed', async () => {
    await addWaiting([CHANGE, { ...CHANGE, measure: 'sent' }]);
    const first = await nextBatch();
    await addWaiting([CHANGE]);
    expect(await nextBatch()).toEqual(first);
    expect(first?.rows.map(({ batch, row }) => [batch, row])).toEqual([
      [first?.id, 0],
      [first?.id, 1],
    ]);
    await confirmBatch(first?.id ?? '');
    expect((await nextBatch())?.rows).toEqual([expect.objectContaining({ measure: 'shown', change: 1 })]);
  });

  it('goes a few thousand rows at a time, the oldest days first', async () => {
    const days = Array.from({ length: MOST_ROWS + 5 }, (_, at) => ({
      ...CHANGE,
      phrase: `word ${at}`,
      day: at < 5 ? '2026-11-22' : '2026-11-21',
    }));
    await addWaiting(days);
    const batch = await nextBatch();
    expect(new Set(batch?.rows.map(({ day }) => day))).toEqual(new Set(['2026-11-21']));
    expect(batch?.rows).toHaveLength(MOST_ROWS);
  });

  it('gives the oldest days up where too much waits, and says how many counts that were', async () => {
    const of = (day: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...CHANGE, day, phrase: `word ${at}` }));
    await addWaiting([...of('2026-09-01', 7), ...of('2026-11-20', MOST_WAITING - 7)]);
    expect(await database.store.get('dropped')).toBeUndefined();
    await addWaiting([{ ...CHANGE, day: '2026-11-21' }]);
    expect(await database.store.get('dropped')).toEqual({ name: 'dropped', counts: 7, day: '2026-09-01' });
    expect(await countWaiting()).toBe(MOST_WAITING - 6);
  });

  it('is forgotten with days that are older than the team keeps them, also in a batch', async () => {
    await addWaiting([CHANGE, { ...CHANGE, day: '2026-08-01' }]);
    await nextBatch();
    await addWaiting([CHANGE, { ...CHANGE, day: '2026-08-01' }]);
    await forgetWaiting('2026-11-01');
    const batch = await nextBatch();
    expect(batch?.rows.map(({ day }) => day)).toEqual(['2026-11-21']);
    expect(await database.outbox.count()).toBe(1);
    await forgetWaiting();
    expect(await nextBatch()).toBeUndefined();
  });

  it('is forgotten when the agent deletes the statistics', async () => {
    await addWaiting([CHANGE]);
    await nextBatch();
    await addWaiting([CHANGE]);
    await deleteStored(['stats']);
    expect(await countWaiting()).toBe(0);
  });
});
