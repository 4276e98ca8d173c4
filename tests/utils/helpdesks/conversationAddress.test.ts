import { describe, expect, it } from 'vitest';
import { helpdesks } from '../../../utils/helpdesks/all';
import { conversationAddress } from '../../../utils/helpdesks/conversationAddress';
import { genericOn } from '../../../utils/helpdesks/generic';

const THREAD = 'FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFf';
const RECORD = '0123456789abcdef0123456789abcdef';
const SIGNED = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl';

function addressIn(site: string, address: string): string | undefined {
  const url = new URL(address);
  const helpdesk = site === 'generic' ? genericOn(url.hostname) : helpdesks.find(({ id }) => id === site);
  const ticket = helpdesk?.conversation(url);
  return helpdesk && ticket !== undefined ? conversationAddress(helpdesk, url, ticket) : undefined;
}

describe('conversationAddress', () => {
  it.each([
    ['zendesk', 'https://acme.zendesk.com/agent/tickets/101?brand=7#x', 'https://acme.zendesk.com/agent/tickets/101'],
    [
      'gmail',
      `https://mail.google.com/mail/u/1/?tab=rm#search/kim%40example.org/${THREAD}?compose=new`,
      `https://mail.google.com/mail/u/1/#all/${THREAD}`,
    ],
    [
      'osticket',
      'https://help.acme.example/scp/tickets.php?id=42&a=edit#note',
      'https://help.acme.example/scp/tickets.php?id=42',
    ],
    [
      'odoo',
      'https://erp.acme.example/web?debug=1#id=42&cids=1&menu_id=7&model=helpdesk.ticket',
      'https://erp.acme.example/web#id=42&model=helpdesk.ticket',
    ],
    [
      'jira',
      'https://acme.atlassian.net/jira/software/x?selectedIssue=HELP-7&jwt=abc',
      'https://acme.atlassian.net/jira/software/x?selectedIssue=HELP-7',
    ],
    ['zammad', 'https://help.acme.example/#ticket/zoom/42/77', 'https://help.acme.example/#ticket/zoom/42/77'],
    [
      'servicenow',
      `https://acme.service-now.com/nav_to.do?uri=%2Fincident.do%3Fsys_id%3D${RECORD}%26sysparm_ck%3Dsecret`,
      `https://acme.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D${RECORD}`,
    ],
    [
      'servicenow',
      `https://acme.service-now.com/incident.do?sys_id=${RECORD}&sysparm_ck=secret`,
      `https://acme.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D${RECORD}`,
    ],
    [
      'servicenow',
      `https://acme.service-now.com/now/sow/record/incident/${RECORD}?x=1`,
      `https://acme.service-now.com/now/sow/record/incident/${RECORD}`,
    ],
    [
      'freescout',
      'https://pat:secret@help.acme.example/conversation/31?folder_id=2',
      'https://help.acme.example/conversation/31',
    ],
    ['generic', 'https://inbox.example.com/inbox/42?tab=open', 'https://inbox.example.com/inbox/42'],
    ['generic', 'https://inbox.example.com/desk?case=42&tab=open', 'https://inbox.example.com/desk?case=42'],
    [
      'generic',
      'https://desk.example.com/agent/#Conversation;id=42',
      'https://desk.example.com/agent/#Conversation;id=42',
    ],
    ['generic', 'https://desk.example.com/t/42;jsessionid=A1B2C3', undefined],
  ])('of %s: %s is %s', (site, address, kept) => {
    expect(addressIn(site, address)).toBe(kept);
  });

  it.each([
    ['generic', 'https://inbox.example.com/inbox?token=abc123'],
    ['generic', 'https://inbox.example.com/inbox/42?sid=abc123'],
    ['generic', `https://inbox.example.com/inbox/42?q=${SIGNED}`],
    ['generic', `https://inbox.example.com/${SIGNED}/42`],
    ['generic', 'https://inbox.example.com/a#/tickets/42?access_token=abc1'],
    ['generic', 'http://inbox.example.com/inbox/42'],
    ['osticket', `https://help.acme.example/scp/tickets.php?id=${SIGNED}`],
    ['zendesk', 'https://acme.zendesk.com/agent/dashboard'],
    ['generic', `https://inbox.example.com/inbox/42/${'x'.repeat(2000)}`],
  ])('keeps none of %s: %s', (site, address) => {
    expect(addressIn(site, address)).toBeUndefined();
  });
});
