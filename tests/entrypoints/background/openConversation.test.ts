import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openFromNotification } from '../../../entrypoints/background/openConversation';
import { conversationKey } from '../../../utils/checklist/conversationKey';
import { database } from '../../../utils/database';
import { sampleTimer } from '../../support/sampleView';

const ORIGIN = 'https://acme.zendesk.com';
const ticketKey = (ticket: string) => conversationKey({ site: 'zendesk', origin: ORIGIN, ticket }, 0);

let open: { id: number; windowId: number; url?: string }[];
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
  query.mockImplementation(async () => open);
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

  it('does nothing for a timer that was forgotten', async () => {
    await openFromNotification('timer-9');
    expect(create).not.toHaveBeenCalled();
  });
});
