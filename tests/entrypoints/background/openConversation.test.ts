import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openReminder } from '../../../entrypoints/background/openConversation';
import { openFromNotification } from '../../../entrypoints/background/openFromNotification';
import { conversationKey } from '../../../utils/checklist/conversationKey';
import { chosenHosts } from '../../../utils/settings/settings';
import { database } from '../../../utils/storage/database';
import type { Timer } from '../../../utils/timers/timer';
import { sampleTimer } from '../../support/sampleView';

const ORIGIN = 'https://acme.zendesk.com';
const ticketKey = (ticket: string) => conversationKey({ site: 'zendesk', origin: ORIGIN, ticket }, 0);

const THREAD = 'FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFf';
const OTHER = 'FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFg';

let open: { id: number; windowId: number; url?: string; lastAccessed?: number }[];
const query = vi.fn();
const update = vi.fn();
const focus = vi.fn();
const create = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  await database.timers.clear();
  open = [
    { id: 1, windowId: 10, url: `${ORIGIN}/agent/tickets/101` },
    { id: 2, windowId: 20, url: `${ORIGIN}/agent/tickets/102` },
    { id: 3, windowId: 20, url: `${ORIGIN}/agent/dashboard` },
    { id: 4, windowId: 20 },
  ];
  create.mockResolvedValue({});
  query.mockImplementation(async () => open);
  await chosenHosts.setValue(['https://inbox.example.com/*', 'https://help.acme.example/*']);
  Object.assign(fakeBrowser.tabs, { query, update, create });
  Object.assign(fakeBrowser.windows, { update: focus });
});

async function click(changes: Parameters<typeof sampleTimer>[0]) {
  await database.timers.add(sampleTimer({ ...changes, origin: ORIGIN, status: 'reminded' }));
  await openFromNotification('timer-1');
}

describe('a click on a notification', () => {
  it('brings the tab with the conversation to the front, and its window', async () => {
    await fakeBrowser.notifications.create('timer-1', { type: 'basic', iconUrl: '', title: '', message: '' });
    await click({ conversation: await ticketKey('102') });
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: 'https://acme.zendesk.com/*' });
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(20, { focused: true });
    expect(create).not.toHaveBeenCalled();
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  it.each([
    ['a page that nobody knows', 'generic', 'https://inbox.example.com', '/inbox/42', '/inbox/42'],
    ['a product on a host of its own', 'freescout', 'https://help.acme.example', '/conversation/31', '31'],
  ])('finds a conversation of %s', async (_, site, origin, path, ticket) => {
    open = [
      { id: 8, windowId: 10, url: `${origin}/` },
      { id: 9, windowId: 10, url: `${origin}${path}` },
    ];
    await database.timers.add(
      sampleTimer({
        site,
        origin,
        status: 'reminded',
        conversation: await conversationKey({ site, origin, ticket }, 0),
      }),
    );
    await openFromNotification('timer-1');
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: `${origin}/*` });
    expect(update).toHaveBeenCalledExactlyOnceWith(9, { active: true });
  });

  it('finds a conversation whose ticket the page does not tell, by its tab', async () => {
    await click({ conversation: await conversationKey({ site: 'zendesk', origin: ORIGIN }, 3) });
    expect(update).toHaveBeenCalledExactlyOnceWith(3, { active: true });
  });

  it.each([
    ['no tab shows it', '103'],
    ['it is another company’s ticket of that number', 'other'],
  ])('opens the helpdesk where %s', async (_, ticket) => {
    const conversation =
      ticket === 'other'
        ? await conversationKey({ site: 'zendesk', origin: 'https://other.zendesk.com', ticket: '101' }, 1)
        : await ticketKey(ticket);
    await click({ conversation });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: ORIGIN });
    expect(update).not.toHaveBeenCalled();
  });

  it('goes to the practice page, or opens it', async () => {
    open = [{ id: 7, windowId: 10, url: 'chrome-extension://test-extension-id/practice.html' }];
    await click({ site: 'practice' });
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://test-extension-id/practice.html*' });
    expect(update).toHaveBeenCalledExactlyOnceWith(7, { active: true });
    open = [];
    await openFromNotification('timer-1');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://test-extension-id/practice.html' });
  });

  it('says so where it cannot be shown', async () => {
    await openFromNotification('timer-9');
    expect(create).not.toHaveBeenCalled();
    expect(await fakeBrowser.notifications.getAll()).toMatchObject({
      'timer-9': { title: 'Amends could not open the conversation', message: 'This reminder was answered already.' },
    });
  });
});

describe('a reminder is opened', () => {
  const stored = async (changes: Partial<Timer>) => {
    await database.timers.add(sampleTimer({ origin: ORIGIN, ...changes }));
    return openReminder('timer-1');
  };

  it('in the tab that shows it', async () => {
    expect(
      await stored({ conversation: await ticketKey('102'), address: `${ORIGIN}/agent/tickets/102` }),
    ).toBeUndefined();
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('at its own address, where no tab shows it', async () => {
    expect(
      await stored({ conversation: await ticketKey('103'), address: `${ORIGIN}/agent/tickets/103` }),
    ).toBeUndefined();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${ORIGIN}/agent/tickets/103` });
    expect(update).not.toHaveBeenCalled();
  });

  it.each<[string, string, string, string, string[], string | undefined]>([
    [
      'Gmail, in the tab that was used last',
      'gmail',
      'https://mail.google.com',
      `/mail/u/0/#all/${THREAD}`,
      [`/mail/u/0/#inbox`, `/mail/u/0/?tab=rm#inbox/${OTHER}`, '/mail/u/0/?view=cm#x'],
      `https://mail.google.com/mail/u/0/?tab=rm#all/${THREAD}`,
    ],
    [
      'Gmail of another account',
      'gmail',
      'https://mail.google.com',
      `/mail/u/1/#all/${THREAD}`,
      ['/mail/u/0/#inbox'],
      undefined,
    ],
    [
      'Gmail beside a window of its own for one mail',
      'gmail',
      'https://mail.google.com',
      `/mail/u/0/#all/${THREAD}`,
      ['/mail/u/0/?view=cm'],
      undefined,
    ],
    [
      'Zendesk, where a page may hold a draft',
      'zendesk',
      ORIGIN,
      '/agent/tickets/103',
      ['/agent/tickets/101'],
      undefined,
    ],
  ])('%s', async (_, site, origin, place, tabs, moved) => {
    open = tabs.map((url, id) => ({ id, windowId: 10, url: `${origin}${url}`, lastAccessed: id }));
    expect(await stored({ site, origin, address: `${origin}${place}` })).toBeUndefined();
    if (moved) {
      expect(update).toHaveBeenCalledExactlyOnceWith(1, { url: moved, active: true });
      expect(focus).toHaveBeenCalledExactlyOnceWith(10, { focused: true });
      expect(create).not.toHaveBeenCalled();
    } else {
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${origin}${place}` });
      expect(update).not.toHaveBeenCalled();
    }
  });

  it.each<[string, Partial<Timer>, RegExp]>([
    ['answered', { status: 'met' }, /^This reminder was answered already\.$/],
    [
      'on a host that the agent took back',
      { site: 'generic', origin: 'https://other.example' },
      /^Amends does not coach on other\.example any more/,
    ],
    ['on a page that may have been changed on its way', { origin: 'http://acme.zendesk.com' }, /any more/],
    ['of another helpdesk’s host', { site: 'gmail' }, /^Amends does not coach on acme\.zendesk\.com/],
    ['of nowhere', { origin: 'nowhere' }, /any more/],
  ])('not where it is %s, and says so', async (_, changes, sentence) => {
    expect(await stored({ address: `${ORIGIN}/agent/tickets/103`, ...changes })).toMatch(sentence);
    expect(create).not.toHaveBeenCalled();
    expect(update).not.toHaveBeenCalled();
  });

  it.each([undefined, 'https://evil.example/agent/tickets/103', 'javascript:alert(1)', 'not an address'])(
    'at the helpdesk’s first page, and says so, where its address is %s',
    async (address) => {
      expect(await stored({ address })).toMatch(/^Amends does not know where .* look for it in Zendesk\.$/);
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: ORIGIN });
    },
  );

  it('in the open tab of Gmail, and says so, where its address is not known', async () => {
    open = [{ id: 5, windowId: 10, url: 'https://mail.google.com/mail/u/0/#inbox' }];
    expect(await stored({ site: 'gmail', origin: 'https://mail.google.com' })).toMatch(/look for it in Gmail\.$/);
    expect(update).toHaveBeenCalledExactlyOnceWith(5, { active: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('and where the browser refuses, it says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    create.mockRejectedValue(new Error('no window'));
    expect(await stored({ address: `${ORIGIN}/agent/tickets/103` })).toMatch(/^The browser could not open/);
  });
});
