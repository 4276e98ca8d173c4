import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Conversation, conversationKey } from '../../../utils/checklist/conversationKey';

const TICKET: Conversation = { site: 'zendesk', origin: 'https://acme.zendesk.com', ticket: '4711' };

describe('conversationKey', () => {
  beforeEach(() => fakeBrowser.reset());

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

  it('is the tab’s own where the ticket cannot be read', async () => {
    const unread = { ...TICKET, ticket: undefined };
    expect(await conversationKey(unread, 1)).toBe(await conversationKey(unread, 1));
    expect(await conversationKey(unread, 1)).not.toBe(await conversationKey(unread, 2));
  });

  it('does not tell the ticket', async () => {
    const key = await conversationKey(TICKET, 1);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(key).not.toContain('4711');
  });
});
