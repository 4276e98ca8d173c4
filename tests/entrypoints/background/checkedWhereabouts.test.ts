import { describe, expect, it } from 'vitest';
import { checkedWhereabouts } from '../../../entrypoints/background/checkedWhereabouts';

const ORIGIN = 'https://acme.zendesk.com';
const TICKET = { site: 'zendesk', ticket: '101' };
const ADDRESS = `${ORIGIN}/agent/tickets/101`;

describe('checkedWhereabouts', () => {
  it.each([
    ['its own address', ADDRESS, ADDRESS],
    ['more than tells the ticket', `${ADDRESS}?token=secret#x`, ADDRESS],
    ['another origin', 'https://evil.example/agent/tickets/101', undefined],
    ['another company', 'https://other.zendesk.com/agent/tickets/101', undefined],
    ['another ticket', `${ORIGIN}/agent/tickets/102`, undefined],
    ['an unencrypted page', 'http://acme.zendesk.com/agent/tickets/101', undefined],
    ['a script', 'javascript:alert(1)', undefined],
    ['nothing that is an address', 'tickets/101', undefined],
    ['none', undefined, undefined],
  ])('of an address with %s keeps what can be true', (_, address, kept) => {
    expect(checkedWhereabouts({ label: '#101', address }, TICKET, ORIGIN)).toEqual({ label: '#101', address: kept });
  });

  it.each([
    ['a helpdesk that nobody knows', { site: 'nowhere', ticket: '101' }],
    ['the practice page', { site: 'practice', ticket: '101' }],
    ['a page without a ticket', { site: 'zendesk' }],
  ])('keeps no address of %s', (_, conversation) => {
    expect(checkedWhereabouts({ address: ADDRESS }, conversation, ORIGIN)?.address).toBeUndefined();
  });
});
