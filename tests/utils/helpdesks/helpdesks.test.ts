// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { helpdesks } from '../../../utils/helpdesks/all';
import { focusedComposer } from '../../../utils/helpdesks/findComposer';
import { gmail } from '../../../utils/helpdesks/gmail';
import { helpdeskOf } from '../../../utils/helpdesks/helpdeskOf';
import { zendesk } from '../../../utils/helpdesks/zendesk';

const page = (html: string) => {
  document.body.innerHTML = html;
};
const find = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('helpdeskOf', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://acme.zendesk.com/agent/tickets/1', 'zendesk'],
    ['http://acme.zendesk.com/agent/tickets/1', undefined],
    ['https://zendesk.com.evil.example/agent', undefined],
    ['https://notzendesk.com/', undefined],
    ['https://google.com/', undefined],
  ])('%s is %s', (address, id) => {
    expect(helpdeskOf(new URL(address))?.id).toBe(id);
  });

  it('gives every helpdesk a unique id', () => {
    expect(new Set(helpdesks.map(({ id }) => id)).size).toBe(helpdesks.length);
  });
});

describe('conversation', () => {
  const THREAD = 'FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFf';
  it.each([
    ['https://acme.zendesk.com/agent/tickets/101', '101'],
    ['https://acme.zendesk.com/agent/tickets/101/events', '101'],
    ['https://acme.zendesk.com/agent/dashboard', undefined],
    ['https://acme.zendesk.com/agent/tickets/new/1', undefined],
    [`https://mail.google.com/mail/u/0/#inbox/${THREAD}`, THREAD],
    [`https://mail.google.com/mail/u/0/#label/Lamps+and+tables/${THREAD}`, THREAD],
    [`https://mail.google.com/mail/u/0/#search/lamp/${THREAD}?compose=new`, THREAD],
    ['https://mail.google.com/mail/u/0/#inbox/18c1f0a2b3c4d5e6', '18c1f0a2b3c4d5e6'],
    ['https://mail.google.com/mail/u/0/#inbox', undefined],
    ['https://mail.google.com/mail/u/0/#label/CustomerServiceRecovery', undefined],
    ['https://mail.google.com/mail/u/0/?compose=new', undefined],
  ])('of %s is %s', (address, ticket) => {
    const url = new URL(address);
    expect(helpdeskOf(url)?.conversation(url)).toBe(ticket);
  });
});

describe('Zendesk', () => {
  const ticket = (id: number, label: string, inner = '') => `
    <div data-ticket-id="${id}">
      <article><div data-test-id="omni-log-item-message" type="end-user">
        <div data-test-id="omni-log-message-content">Ticket ${id}: it is broken</div></div></article>
      <button data-test-id="omnichannel-channel-switcher-button">${label}</button>
      <div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" tabindex="0">${inner}</div>
      <button data-test-id="submit_button-button">Submit</button>
    </div>`;
  const composer = (id = 1) => find(`[data-ticket-id="${id}"] [contenteditable]`);

  it.each([
    ['Public reply', 'reply'],
    ['Email', 'reply'],
    ['Öffentliche Antwort', 'reply'],
    ['Réponse publique', 'reply'],
    ['Internal note', 'internal'],
    ['Interne Notiz', 'internal'],
    ['Nota interna', 'internal'],
    ['Side channel', 'unknown'],
    ['', 'unknown'],
  ])('reads “%s” as %s', (label, mode) => {
    page(ticket(1, label));
    expect(zendesk.mode(composer())).toBe(mode);
  });

  it('does not know the mode without the switch', () => {
    page('<div data-ticket-id="1"><div contenteditable="true"></div></div>');
    expect(zendesk.mode(find('[contenteditable]'))).toBe('unknown');
  });

  it('stays within its own ticket, as all open tickets are in the page', () => {
    page(ticket(1, 'Internal note') + ticket(2, 'Public reply'));
    expect(zendesk.mode(composer(1))).toBe('internal');
    expect(zendesk.mode(composer(2))).toBe('reply');
    expect(zendesk.customerMessages(composer(2))[0]).toContain('Ticket 2');
    expect(zendesk.sendButtons(composer(2))).toEqual([
      find('[data-ticket-id="2"] [data-test-id="submit_button-button"]'),
    ]);
  });

  it('finds the composer that holds the focus', () => {
    page(ticket(1, 'Public reply'));
    composer().focus();
    expect(focusedComposer(zendesk)?.field).toBe(composer());
  });

  it('finds a plain text field, unless it is read-only', () => {
    page('<form id="reply"><textarea id="response"></textarea></form>');
    find('textarea').focus();
    expect(focusedComposer({ composer: '#reply textarea' })?.field).toBe(find('textarea'));
    find('textarea').setAttribute('readonly', '');
    expect(focusedComposer({ composer: '#reply textarea' })).toBeUndefined();
  });
});

describe('Gmail', () => {
  beforeEach(() =>
    page(`
      <div data-message-id="a"><div class="ii gt">First message</div></div>
      <div data-message-id="b"><div class="ii gt">It never arrived</div></div>
      <div class="M9"><div class="Ap"><div g_editable="true" role="textbox" contenteditable="true"></div></div>
        <div class="IZ"><div class="Up"><div><div role="button" id="send"></div></div>
          <div><div role="button" aria-haspopup="true" id="more"></div></div></div></div></div>`),
  );
  const composer = () => find('[g_editable]');

  it('answers the last message of the thread', () => {
    expect(gmail.customerMessages(composer())).toEqual(['It never arrived', 'First message']);
  });

  it('distinguishes the Send button from the menu beside it', () => {
    expect(gmail.sendButtons(composer()).map(({ id }) => id)).toEqual(['send']);
  });

  it('recognises its composer', () => {
    expect(composer().matches(gmail.composer)).toBe(true);
  });
});
