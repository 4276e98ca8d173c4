import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { type Conversation, conversationKey } from '../../../utils/checklist/conversationKey';
import { hashingKey } from '../../../utils/checklist/hashingKey';
import { forgetSalt } from '../../../utils/checklist/saltedRows';
import { loadEvents, storeEvents } from '../../../utils/checklist/storedChecklists';
import { database } from '../../../utils/storage/database';
import { sampleTimer } from '../../support/sampleView';

const TICKET: Conversation = { site: 'zendesk', origin: 'https://acme.zendesk.com', ticket: '4711' };

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('conversationKey', () => {
  it('is the same for a ticket in any tab', async () => {
    expect(await conversationKey(TICKET, 1)).toBe(await conversationKey(TICKET, 2));
  });

  it.each<[string, Partial<Conversation>]>([
    ['another ticket', { ticket: '4712' }],
    ['another company', { origin: 'https://other.zendesk.com' }],
    ['another helpdesk', { site: 'gmail' }],
  ])('differs for %s', async (_, changes) => {
    expect(await conversationKey({ ...TICKET, ...changes }, 1)).not.toBe(await conversationKey(TICKET, 1));
  });

  it('belongs to the tab where the ticket cannot be read', async () => {
    const unread = { ...TICKET, ticket: undefined };
    expect(await conversationKey(unread, 1)).toBe(await conversationKey(unread, 1));
    expect(await conversationKey(unread, 1)).not.toBe(await conversationKey(unread, 2));
  });

  it('does not reveal the ticket', async () => {
    const key = await conversationKey(TICKET, 1);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(key).not.toContain('4711');
  });

  it('differs in another installation', async () => {
    const here = await conversationKey(TICKET, 1);
    await database.keys.clear();
    expect(await conversationKey(TICKET, 1)).not.toBe(here);
  });

  it('comes from one key, however many first calls are made at once', async () => {
    const keys = await Promise.all([1, 2, 3, 4].map((tab) => conversationKey(TICKET, tab)));
    expect(new Set(keys).size).toBe(1);
    expect(await database.keys.count()).toBe(1);
  });

  it('rejects when the storage fails', async () => {
    vi.spyOn(database.keys, 'get').mockRejectedValue(new DOMException('', 'UnknownError'));
    await expect(conversationKey(TICKET, 1)).rejects.toThrow();
  });
});

describe('the key', () => {
  it('is stored so that nobody can export it', async () => {
    const { key } = await hashingKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('what an earlier version stored under a salted hash', () => {
  const SALT = 'ab'.repeat(32);
  const OLD = createHash('sha256')
    .update(JSON.stringify([SALT, TICKET.site, TICKET.origin, TICKET.ticket]))
    .digest('hex');

  beforeEach(async () => {
    await storage.setItem('local:conversationSalt', SALT);
    await storeEvents(OLD, [{ type: 'ticked', at: 1, step: 'listen' }]);
    await database.timers.bulkAdd([
      sampleTimer({ id: 'mine', conversation: OLD }),
      sampleTimer({ id: 'other', conversation: 'other' }),
    ]);
  });

  it('moves with the conversation, once', async () => {
    const [key] = await Promise.all([conversationKey(TICKET, 1), conversationKey(TICKET, 2)]);
    expect(await loadEvents(key)).toEqual([{ type: 'ticked', at: 1, step: 'listen' }]);
    expect((await database.checklists.get(key))?.updated).toBe(1);
    expect(await database.checklists.toCollection().primaryKeys()).toEqual([key]);
    expect((await database.timers.toArray()).map(({ id, conversation }) => [id, conversation])).toEqual([
      ['mine', key],
      ['other', 'other'],
    ]);
  });

  it('is merged in order with what has been stored since', async () => {
    const key = await conversationKey(TICKET, 1);
    await storeEvents(OLD, [{ type: 'unticked', at: 2, step: 'listen' }]);
    await conversationKey(TICKET, 1);
    expect((await loadEvents(key)).map(({ type, at }) => [type, at])).toEqual([
      ['ticked', 1],
      ['unticked', 2],
    ]);
  });

  it('stays where it is until its conversation is opened', async () => {
    await conversationKey({ ...TICKET, ticket: '4712' }, 1);
    expect(await loadEvents(OLD)).toHaveLength(1);
  });

  it('keeps its salt until all of it is older than the team keeps it', async () => {
    const { created } = await hashingKey();
    await forgetSalt(created);
    expect(await storage.getItem('local:conversationSalt')).toBe(SALT);
    await forgetSalt(created + 1);
    expect(await storage.getItem('local:conversationSalt')).toBeNull();
  });
});
