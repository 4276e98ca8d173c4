import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answers } from '../../../entrypoints/background/answers';
import { localDay } from '../../../utils/stats/localDay';
import { database } from '../../../utils/storage/database';

/** The practice page, and a helpdesk beside it. */
const PLACES = [
  { site: 'practice', origin: 'chrome-extension://test-extension-id', kept: 0 },
  { site: 'zendesk', origin: 'https://acme.zendesk.com', kept: 1 },
];

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe.each(PLACES)('a reply on $site', ({ site, origin, kept }) => {
  const frame = { tabId: 7, frameId: 0, origin, documentId: 'document' };
  const conversation = { site, ticket: '7' };

  it(`leaves ${kept} in the statistics`, async () => {
    const event = {
      day: localDay(new Date()),
      site,
      ruleId: 'praise/pride',
      category: 'praise' as const,
      phrase: 'we pride ourselves',
      situation: 'recovery' as const,
      isRead: false,
      outcome: 'shown' as const,
      change: 1 as const,
    };
    expect(await answers.recordStats({ id: 'batch', conversation, events: [event] }, frame)).toEqual({});
    expect(await database.sheets.count()).toBe(kept);
  });

  it(`is counted as ${kept} replies`, async () => {
    const checked = { wasFlagged: false, isRead: false, words: 40 };
    const reply = { at: Date.now(), recovery: true, promises: [], steps: [], open: [], length: 200, checked };
    await answers.replySent({ id: 'counted', conversation, reply }, frame);
    const sheets = await database.sheets.toArray();
    expect(sheets.reduce((sum, { replies }) => sum + replies.sent, 0)).toBe(kept);
  });

  it(`leaves ${kept} promises to keep`, async () => {
    const promises = ['I will write to you within two hours.'];
    const reply = { at: Date.now(), recovery: true, promises, steps: [], open: [], length: 200 };
    await answers.replySent({ id: 'sending', conversation, reply }, frame);
    expect(await database.timers.count()).toBe(kept);
  });
});
