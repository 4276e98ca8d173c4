import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { deleteEverything } from '../../../entrypoints/background/deleteEverything';
import { noteSentFlags, sentFlagOf } from '../../../utils/conversation/askedReasons';
import { noteSent, sentReplyOf } from '../../../utils/conversation/sentReplies';
import { NO_STORE } from '../../../utils/policy/teamStore';
import { practiceReminder } from '../../../utils/practice/practiceStore';
import {
  chosenHosts,
  coachRest,
  dismissedRules,
  giftsAllowed,
  storeSeen,
  teamStore,
} from '../../../utils/settings/settings';
import type { StatEvent } from '../../../utils/stats/statRow';
import { database } from '../../../utils/storage/database';
import { NO_LOGIN, storeLogin } from '../../../utils/store/storeLogin';
import { sampleTimer } from '../../support/sampleView';

const HOST = 'https://inbox.example.com/*';
const remove = vi.fn(async () => true);

beforeEach(async () => {
  fakeBrowser.reset();
  remove.mockClear();
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true, remove },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
      executeScript: async () => [],
    },
  });
  await database.timers.clear();
});

describe('deleting everything', () => {
  it('leaves neither rows nor settings, nor a permission for a host', async () => {
    await database.timers.add(sampleTimer());
    await database.incidents.add({ id: 'a', day: '2026-11-20' } as never);
    await dismissedRules.setValue(['praise/rare']);
    await giftsAllowed.setValue(false);
    await coachRest.setValue({ isOff: true, until: null });
    await practiceReminder.setValue(true);
    await chosenHosts.setValue([HOST]);

    expect(await deleteEverything()).toBe(true);

    for (const table of database.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await giftsAllowed.getValue()).toBe(true);
    expect(remove).toHaveBeenCalledWith({ origins: [HOST] });
  });

  it('leaves nothing that a team store would be sent, nor who reads it', async () => {
    await database.outbox.add({ key: 'a', day: '2026-11-20', change: 1 } as never);
    await database.batches.add({ id: 'b', rows: [] });
    await database.store.add({
      name: 'destination',
      to: 'https://clickhouse.example.com',
      agent: 'Kestrel',
      isOn: true,
    });
    await teamStore.setValue({ ...NO_STORE, on: true, user: 'agents', password: 'secret' });
    await storeSeen.setValue('https://clickhouse.example.com');
    await storeLogin.setValue({ user: 'lead', password: 'secret' });

    expect(await deleteEverything()).toBe(true);

    for (const table of [database.outbox, database.batches, database.store]) expect(await table.count()).toBe(0);
    expect(await teamStore.getValue()).toEqual(NO_STORE);
    expect(await storeSeen.getValue()).toBe('');
    expect(await storeLogin.getValue()).toEqual(NO_LOGIN);
  });

  it('leaves nothing of sent replies in the browser’s memory', async () => {
    const flag: StatEvent = {
      day: '2026-11-20',
      site: 'gmail',
      situation: 'recovery',
      isRead: true,
      ruleId: 'defensive/our-policy',
      category: 'defensive',
      phrase: 'our policy',
      outcome: 'sent',
      change: 1,
    };
    await noteSent('a', { at: Date.now(), recovery: true, promises: ['I will call you soon.'] });
    await noteSentFlags('batch', 'a', [flag], Date.now());
    expect(await sentReplyOf('a')).toBeDefined();
    expect(await sentFlagOf('a', Date.now())).toBeDefined();

    expect(await deleteEverything()).toBe(true);

    expect(await sentReplyOf('a')).toBeUndefined();
    expect(await sentFlagOf('a', Date.now())).toBeUndefined();
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toMatch(/call you|our policy/);
  });

  it('takes the sign of a reminder from the toolbar button', async () => {
    const { remind } = await import('../../../entrypoints/background/reminders');
    await database.timers.add(sampleTimer({ status: 'reminded' }));
    await remind();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
    await deleteEverything();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('says nothing of success where the storage fails', async () => {
    vi.spyOn(database, 'transaction').mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    await dismissedRules.setValue(['praise/rare']);
    await expect(deleteEverything()).rejects.toThrow();
    expect(await dismissedRules.getValue()).toEqual(['praise/rare']);
  });
});
