import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openFlagsOf } from '../../../utils/stats/openFlags';
import { statsBetween } from '../../../utils/stats/queryStats';
import { recordEvents } from '../../../utils/stats/recordEvents';
import type { Outcome, StatEvent, StatKey, StatRow } from '../../../utils/stats/statRow';
import { modelVersion, rulesVersion } from '../../../utils/stats/versions';
import { database } from '../../../utils/storage/database';

const KEY = {
  day: '2026-11-21',
  site: 'zendesk',
  ruleId: 'non-apology/if-you-feel',
  category: 'non-apology',
  phrase: 'sorry if you feel',
  situation: 'recovery',
  isRead: true,
} as const;

const { isRead: _, ...FLAG } = KEY;
const VERSIONS = { rules: rulesVersion, model: modelVersion };
const stored = (): Promise<StatRow[]> => statsBetween({ from: '', to: '' });

function event(outcome: Outcome, change: 1 | -1 = 1, other: Partial<StatKey> = {}): StatEvent {
  return { ...KEY, outcome, change, ...other };
}

const record = (events: StatEvent[], id: string = crypto.randomUUID(), conversation = 'a') =>
  recordEvents({ id, conversation, events });

beforeEach(async () => {
  await Promise.all([database.sheets.clear(), database.openFlags.clear(), database.handled.clear()]);
});

describe('recordEvents', () => {
  it('keeps one row for a day, site, rule and phrase', async () => {
    await record([event('shown'), event('shown'), event('fixed')]);
    await record([event('shown'), event('sent')]);
    expect(await stored()).toEqual([
      { ...FLAG, ...VERSIONS, shown: 3, fixed: 1, edited: 0, dismissed: 0, sent: 1, disputed: 0, blank: 0 },
    ]);
  });

  it.each([
    { day: '2026-11-22' },
    { site: 'gmail' },
    { ruleId: 'non-apology/if-any' },
    { phrase: 'sorry if you felt' },
    { situation: 'serious' },
    { isRead: false },
  ] satisfies Partial<StatKey>[])('keeps another row for %j', async (other) => {
    await record([event('shown'), event('shown', 1, other)]);
    expect(await stored()).toHaveLength(2);
  });

  it('subtracts what an undo reversed, never below 0', async () => {
    await record([event('shown'), event('fixed')]);
    await record([event('fixed', -1), event('fixed', -1), event('edited', -1)]);
    expect(await stored()).toEqual([
      { ...FLAG, ...VERSIONS, shown: 1, fixed: 0, edited: 0, dismissed: 0, sent: 0, disputed: 0, blank: 0 },
    ]);
  });

  it('keeps no row without a count', async () => {
    await record([event('shown')]);
    await record([event('shown', -1)]);
    expect(await database.sheets.count()).toBe(0);
  });

  it('counts what several frames send at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => record([event('shown')])));
    expect(await stored()).toMatchObject([{ shown: 20 }]);
  });

  it('says in words that storage is full, and stores nothing of the batch', async () => {
    vi.spyOn(database.sheets, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await record([event('shown')])).toMatch(/disk.*is full\. Your reply is not affected\.$/);
    vi.restoreAllMocks();
    expect(await database.sheets.count()).toBe(0);
  });

  it('says in words that storage cannot be opened', async () => {
    const open = vi.spyOn(database, 'transaction').mockRejectedValue({ name: 'OpenFailedError' });
    expect(await record([event('shown')])).toMatch(/does not let Amends use its storage/);
    expect(await record([])).toBeUndefined();
    expect(open).toHaveBeenCalledOnce();
  });

  it('counts a batch once, even if it is resent because its answer was lost', async () => {
    await record([event('shown')], 'batch');
    await record([event('shown')], 'batch');
    await record([event('shown')], 'another');
    expect(await stored()).toMatchObject([{ shown: 2 }]);
  });

  it('later accepts what could not be stored at first, under the same id', async () => {
    vi.spyOn(database.sheets, 'bulkPut').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    expect(await record([event('shown')], 'batch')).toBeDefined();
    expect(await record([event('shown')], 'batch')).toBeUndefined();
    expect(await stored()).toMatchObject([{ shown: 1 }]);
  });
});

describe('openFlagsOf', () => {
  it.each<[string, StatEvent[], number]>([
    ['shown', [event('shown')], 1],
    ['shown twice', [event('shown'), event('shown')], 2],
    ['answered', [event('shown'), event('dismissed')], 0],
    ['answered, and then not', [event('shown'), event('edited'), event('edited', -1)], 1],
    ['sent', [event('shown'), event('shown'), event('sent')], 1],
  ])('knows the flags of a draft that were %s', async (_, events, open) => {
    await record(events);
    expect(await openFlagsOf('a')).toEqual(Array.from({ length: open }, () => KEY));
    expect(await openFlagsOf('b')).toEqual([]);
  });
});
