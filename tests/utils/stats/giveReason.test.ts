import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { tidyRows } from '../../../utils/stats/exports/tidyRows';
import { giveReason } from '../../../utils/stats/giveReason';
import { asImported } from '../../../utils/stats/imports/asImported';
import { importCounts } from '../../../utils/stats/imports/importCounts';
import { openFlagsOf } from '../../../utils/stats/openFlags';
import { recordEvents } from '../../../utils/stats/recordEvents';
import { SENT_REASONS, type SentReason } from '../../../utils/stats/sentReasons';
import type { Sheet } from '../../../utils/stats/sheet';
import { database } from '../../../utils/storage/database';
import { readable } from '../../../utils/storage/readable';
import { sampleHead, sampleSheet } from '../../support/countsOf';
import { exported } from '../../support/exported';

const FLAG = {
  day: '2026-11-21',
  site: 'zendesk',
  situation: 'recovery',
  isRead: false,
  ruleId: 'defensive/our-policy',
  category: 'defensive',
  phrase: 'as per our policy',
} as const;

const sheet = async () => (await database.sheets.toArray())[0] as Sheet;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  const events = (['shown', 'sent'] as const).map((outcome) => ({ ...FLAG, outcome, change: 1 as const }));
  await recordEvents({ id: 'batch', conversation: 'c', events });
});

describe('a reason for sending a flag anyway', () => {
  it.each<[SentReason, object]>([
    ['true', { shown: 1, sent: 1 }],
    ['asked', { shown: 1, sent: 1 }],
    ['policy', { shown: 1, sent: 1 }],
    ['time', { shown: 1, sent: 1 }],
    ['wrong', { shown: 1, disputed: 1 }],
  ])('is counted with its rule: %s', async (reason, outcomes) => {
    expect(await giveReason('batch', 'c', FLAG, reason)).toBeUndefined();
    const { flags, reasons } = await sheet();
    expect(flags).toEqual([{ ruleId: FLAG.ruleId, phrase: FLAG.phrase, ...outcomes }]);
    expect(reasons).toEqual([{ ruleId: FLAG.ruleId, reason, count: 1 }]);
    expect(await openFlagsOf('c')).toEqual([]);
  });

  it.each(SENT_REASONS)('is counted once, however often it is told: %s', async (reason) => {
    for (const _ of [1, 2, 3]) await giveReason('batch', 'c', FLAG, reason);
    expect((await sheet()).reasons).toMatchObject([{ count: 1 }]);
    expect((await sheet()).flags[0]).toMatchObject(reason === 'wrong' ? { disputed: 1 } : { sent: 1 });
  });

  it('says that it could not be stored, and can be given again', async () => {
    const failing = vi.spyOn(database.sheets, 'bulkPut').mockRejectedValueOnce(new Error('disk'));
    expect(await giveReason('batch', 'c', FLAG, 'time')).toMatch(/Your reply is not affected\.$/);
    failing.mockRestore();
    expect(await giveReason('batch', 'c', FLAG, 'time')).toBeUndefined();
    expect((await sheet()).reasons).toMatchObject([{ reason: 'time', count: 1 }]);
  });

  it('is counted on a sheet of before there were reasons', async () => {
    const old = await sheet();
    expect(old).not.toHaveProperty('reasons');
    await giveReason('batch', 'c', FLAG, 'policy');
    expect(readable('sheets', await database.sheets.toArray())).toMatchObject([{ reasons: [{ reason: 'policy' }] }]);
  });

  it('is a row of its own in a table, and goes out and comes back in a file', async () => {
    await giveReason('batch', 'c', FLAG, 'policy');
    const { text } = await exported({ format: 'jsonl' });
    expect(tidyRows(await database.sheets.toArray(), new Map()).at(-1)).toMatchObject({
      subject: 'reason',
      rule: FLAG.ruleId,
      category: 'defensive',
      phrase: '',
      measure: 'policy',
      count: 1,
    });
    await database.sheets.clear();
    expect(await importCounts(new Blob([text]), new AbortController().signal, () => {})).toHaveProperty('imported');
    expect(await database.sheets.toArray()).toMatchObject([{ reasons: [{ reason: 'policy', count: 1 }] }]);
  });

  it('is added up where a file holds several browsers', async () => {
    const reasons = [{ ruleId: FLAG.ruleId, reason: 'asked' as const, count: 2 }];
    const sheets = [sampleSheet({ reasons }), sampleSheet({ source: 'c0ffee99', reasons })];
    const rest = { hours: [], promises: [], incidents: [], notes: [] };
    const [sum] = (await asImported({ head: sampleHead(), sheets, ...rest }, async () => {})).sheets;
    expect(sum?.reasons).toEqual([{ ruleId: FLAG.ruleId, reason: 'asked', count: 4 }]);
  });
});
