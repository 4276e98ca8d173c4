import type { ComposerMode, SendKey } from '../../../utils/helpdesks/helpdesk';

interface Expected {
  matches: string[];
  /** How often each selector is found on the page. */
  counts: Record<string, number>;
  /** Which of the composers is the one for replies. */
  composer?: number;
  /**
   * How the product changes its page when the agent writes a note, or the other field for it, and the mode that is then
   * found. `write` also runs in browsers, so it must not use anything from this file.
   */
  note?: { mode: ComposerMode } & ({ write: () => void } | { field: string });
  customer: string[];
  /** How agents refer to the first of `conversations`; the tab's title is "(3) Title of the tab | " and the product. */
  label: string;
  /** Where the first of `conversations` is found again. */
  foundAt: string;
  /** Labels of the buttons that send. */
  send: string[];
  keys: SendKey[];
  conversations: [address: string, conversation: string | undefined][];
}

const LAST = 'It is still broken.';
const BOTH = [LAST, 'It arrived broken.'];

/** What each helpdesk file must find on its page. */
export const EXPECTED: Record<string, Expected> = {
  chatwoot: {
    matches: ['https://app.chatwoot.com/*'],
    counts: { composer: 1, form: 1, reply: 1, internal: 0, modeSwitch: 1, customer: 2, send: 1, mark: 1 },
    note: { write: () => document.querySelector('.reply-box')?.classList.add('is-private'), mode: 'internal' },
    customer: BOTH,
    send: ['Senden'],
    keys: ['Enter', 'Mod+Enter'],
    label: 'Ticket 42',
    foundAt: 'https://app.chatwoot.com/app/accounts/1/conversations/42',
    conversations: [
      ['https://app.chatwoot.com/app/accounts/1/conversations/42', '42'],
      ['https://chat.acme.example/app/accounts/1/inbox/3/conversations/42', '42'],
      ['https://app.chatwoot.com/app/accounts/1/dashboard', undefined],
    ],
  },
  crisp: {
    matches: ['https://app.crisp.chat/*'],
    counts: { composer: 1, reply: 1, internal: 0, customer: 2 },
    note: {
      write: () => {
        document.querySelector('[name="reply"]')?.classList.remove('c-base-tabs__item--active');
        document.querySelector('[name="note"]')?.classList.add('c-base-tabs__item--active');
      },
      mode: 'internal',
    },
    customer: BOTH,
    send: [],
    keys: ['Enter'],
    label: 'Title of the tab',
    foundAt:
      'https://app.crisp.chat/website/0a1b2c3d-0000-4000-8000-000000000000/inbox/session_4e5f6a7b-1111-4111-8111-111111111111/',
    conversations: [
      [
        'https://app.crisp.chat/website/0a1b2c3d-0000-4000-8000-000000000000/inbox/session_4e5f6a7b-1111-4111-8111-111111111111/',
        '4e5f6a7b-1111-4111-8111-111111111111',
      ],
      ['https://app.crisp.chat/settings/', undefined],
    ],
  },
  discourse: {
    matches: [],
    counts: {
      subject: 1,
      composer: 2,
      form: 1,
      reply: 1,
      internal: 0,
      modeSwitch: 1,
      quote: 1,
      customer: 2,
      send: 1,
      mark: 1,
    },
    note: {
      write: () => document.querySelector('#reply-control')?.classList.add('composing-whisper'),
      mode: 'internal',
    },
    customer: BOTH,
    send: ['Antworten'],
    keys: ['Mod+Enter'],
    label: 'It is broken',
    foundAt: 'https://forum.acme.example/t/it-is-broken/42/3',
    conversations: [
      ['https://forum.acme.example/t/it-is-broken/42/3', '42'],
      ['https://acme.example/forum/t/42', '42'],
      ['https://forum.acme.example/latest', undefined],
    ],
  },
  freescout: {
    matches: [],
    counts: {
      number: 1,
      subject: 1,
      composer: 1,
      form: 1,
      reply: 1,
      internal: 0,
      modeSwitch: 1,
      signature: 1,
      customer: 2,
      send: 1,
      mark: 1,
    },
    note: {
      write: () => document.querySelector('.conv-reply-block')?.classList.add('conv-note-block'),
      mode: 'internal',
    },
    customer: BOTH,
    send: ['Verzenden'],
    keys: [],
    label: '#1042 It is broken',
    foundAt: 'https://help.acme.example/conversation/31',
    conversations: [
      ['https://help.acme.example/conversation/31', '31'],
      ['https://acme.example/freescout/conversation/31?folder_id=2', '31'],
      ['https://help.acme.example/mailbox/1', undefined],
    ],
  },
  freshdesk: {
    matches: ['https://*.freshdesk.com/*'],
    counts: { subject: 1, composer: 1, reply: 1, internal: 0, quote: 2, customer: 1, send: 2 },
    note: {
      write: () => document.querySelector('.reply-editor')?.setAttribute('data-test-notify-to', ''),
      mode: 'internal',
    },
    customer: [LAST],
    send: ['Senden', 'Senden, dann schließen'],
    keys: ['Mod+Enter'],
    label: '#42 It is broken',
    foundAt: 'https://acme.freshdesk.com/a/tickets/42',
    conversations: [
      ['https://acme.freshdesk.com/a/tickets/42', '42'],
      ['https://acme.freshdesk.com/a/dashboard', undefined],
    ],
  },
  gmail: {
    matches: ['https://mail.google.com/*'],
    counts: { subject: 1, composer: 1, form: 1, quote: 3, signature: 1, customer: 2, send: 1 },
    customer: BOTH,
    send: ['Senden'],
    keys: ['Mod+Enter'],
    label: 'It is broken',
    foundAt: 'https://mail.google.com/mail/u/0/#all/FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFf',
    conversations: [
      ['https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFf', 'FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFf'],
      ['https://mail.google.com/mail/u/0/#search/lamp/18c1f0a2b3c4d5e6', '18c1f0a2b3c4d5e6'],
      ['https://mail.google.com/mail/u/0/#inbox', undefined],
    ],
  },
  helpscout: {
    matches: ['https://secure.helpscout.net/*'],
    counts: { subject: 1, composer: 1, reply: 1, customer: 2 },
    note: {
      write: () => document.querySelector('[aria-label="Reply Editor"]')?.setAttribute('aria-label', 'Note Editor'),
      mode: 'unknown',
    },
    customer: BOTH,
    send: [],
    keys: ['Mod+Enter'],
    label: 'It is broken',
    foundAt: 'https://secure.helpscout.net/conversation/2001/31/',
    conversations: [
      ['https://secure.helpscout.net/conversation/2001/31/', '2001'],
      ['https://secure.helpscout.net/mailbox/1/', undefined],
    ],
  },
  hubspot: {
    matches: [
      'https://app.hubspot.com/*',
      'https://app-eu1.hubspot.com/*',
      'https://app-na2.hubspot.com/*',
      'https://app-na3.hubspot.com/*',
      'https://app-ap1.hubspot.com/*',
    ],
    counts: { composer: 1, reply: 1, customer: 2, send: 1 },
    note: {
      write: () =>
        document
          .querySelector('[data-key*="messageComposer.send"]')
          ?.setAttribute('data-key', 'conversations.addComment'),
      mode: 'unknown',
    },
    customer: BOTH,
    send: ['Enviar'],
    keys: ['Mod+Enter'],
    label: 'Title of the tab',
    foundAt: 'https://app.hubspot.com/live-messages/1234/inbox/9001',
    conversations: [
      ['https://app.hubspot.com/live-messages/1234/inbox/9001', '9001'],
      ['https://app-eu1.hubspot.com/contacts/1234', undefined],
    ],
  },
  intercom: {
    matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
    counts: { composer: 1, reply: 1, internal: 0, customer: 2 },
    note: { write: () => document.querySelector('.conversation__text')?.classList.add('o__note'), mode: 'internal' },
    customer: BOTH,
    send: [],
    keys: ['Mod+Enter'],
    label: 'Title of the tab',
    foundAt: 'https://app.intercom.com/a/inbox/abc/inbox/shared/all/conversation/42',
    conversations: [
      ['https://app.intercom.com/a/inbox/abc/inbox/shared/all/conversation/42#part_id=comment-42-1', '42'],
      ['https://app.eu.intercom.com/a/apps/abc/conversations/77', '77'],
      ['https://app.intercom.com/a/inbox/abc', undefined],
    ],
  },
  jira: {
    matches: ['https://*.atlassian.net/*'],
    counts: { subject: 1, composer: 1, reply: 1, internal: 0, modeSwitch: 1, customer: 1, send: 1 },
    note: {
      write: () => {
        document.querySelector('#comment-editor-container-tabs-1')?.setAttribute('aria-selected', 'false');
        document.querySelector('#comment-editor-container-tabs-0')?.setAttribute('aria-selected', 'true');
      },
      mode: 'internal',
    },
    customer: [LAST],
    send: ['Speichern'],
    keys: ['Mod+Enter'],
    label: 'HELP-7 It is broken',
    foundAt: 'https://acme.atlassian.net/browse/HELP-7',
    conversations: [
      ['https://acme.atlassian.net/browse/HELP-7', 'HELP-7'],
      ['https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1/HELP-7', 'HELP-7'],
      ['https://acme.atlassian.net/jira/software/projects/HELP/boards/1?selectedIssue=HELP-7', 'HELP-7'],
      ['https://acme.atlassian.net/wiki/spaces/HELP', undefined],
    ],
  },
  kayako: {
    matches: ['https://*.kayako.com/*'],
    counts: { composer: 1, form: 1, reply: 1, internal: 0, modeSwitch: 1, customer: 2, send: 1 },
    note: {
      write: () => {
        document.querySelector('.ko-button__primary-with-options_77a')?.setAttribute('class', 'ko-button__note_77a');
      },
      mode: 'internal',
    },
    customer: BOTH,
    send: ['Senden'],
    keys: ['Mod+Enter'],
    label: 'Ticket 42',
    foundAt: 'https://acme.kayako.com/agent/conversations/42',
    conversations: [
      ['https://acme.kayako.com/agent/conversations/42', '42'],
      ['https://acme.kayako.com/agent/conversations/view/3', undefined],
    ],
  },
  odoo: {
    matches: [],
    counts: { heading: 1, subject: 1, composer: 1, ticket: 1, reply: 1, internal: 0, customer: 2, send: 1, mark: 1 },
    note: {
      write: () => {
        document.querySelector('.o-mail-Chatter-sendMessage')?.classList.remove('active');
        document.querySelector('.o-mail-Chatter-logNote')?.classList.add('active');
      },
      mode: 'internal',
    },
    customer: BOTH,
    send: ['Senden'],
    keys: ['Mod+Enter'],
    label: 'It is broken',
    foundAt: 'https://erp.acme.example/odoo/helpdesk/1/tickets/42',
    conversations: [
      ['https://erp.acme.example/odoo/helpdesk/1/tickets/42', 'tickets/42'],
      ['https://erp.acme.example/web#id=42&model=helpdesk.ticket&view_type=form', 'helpdesk.ticket/42'],
      ['https://erp.acme.example/odoo/helpdesk', undefined],
    ],
  },
  osticket: {
    matches: [],
    counts: {
      number: 1,
      subject: 1,
      composer: 4,
      form: 2,
      reply: 1,
      internal: 1,
      signature: 1,
      customer: 2,
      send: 2,
      mark: 1,
    },
    note: { field: 'form#note .redactor-in', mode: 'internal' },
    customer: BOTH,
    send: ['Antworten'],
    keys: [],
    label: 'Ticket #410042 It is broken',
    foundAt: 'https://help.acme.example/scp/tickets.php?id=42',
    conversations: [
      ['https://help.acme.example/scp/tickets.php?id=42', '42'],
      ['https://acme.example/osticket/scp/tickets.php?id=42#reply', '42'],
      ['https://help.acme.example/scp/users.php?id=42', undefined],
    ],
  },
  outlook: {
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    counts: { subject: 1, composer: 1, form: 2, quote: 4, signature: 1, customer: 2, send: 1 },
    customer: BOTH,
    send: ['Senden'],
    keys: ['Mod+Enter'],
    label: 'It is broken',
    foundAt: 'https://outlook.office.com/mail/inbox/id/AAQkAGI2',
    conversations: [
      ['https://outlook.office.com/mail/inbox/id/AAQkAGI2', 'AAQkAGI2'],
      ['https://outlook.live.com/mail/0/', undefined],
    ],
  },
  reamaze: {
    matches: ['https://*.reamaze.com/*'],
    counts: { composer: 1, form: 1, reply: 1, internal: 0, customer: 2, send: 1 },
    note: { write: () => document.querySelector('#message_visibility')?.setAttribute('value', '1'), mode: 'internal' },
    customer: BOTH,
    send: ['Senden'],
    keys: ['Mod+Enter'],
    label: 'Title of the tab',
    foundAt: 'https://acme.reamaze.com/admin/conversations/it-is-broken',
    conversations: [
      ['https://acme.reamaze.com/admin/conversations/it-is-broken', 'it-is-broken'],
      ['https://acme.reamaze.com/admin/reports', undefined],
    ],
  },
  salesforce: {
    matches: ['https://*.lightning.force.com/*'],
    counts: { subject: 2, composer: 2, ticket: 1, reply: 1, customer: 3, send: 2 },
    // The post is on the page itself, the mail in a frame of it.
    composer: 1,
    note: { field: '.ql-editor', mode: 'unknown' },
    customer: BOTH,
    send: ['Senden'],
    keys: [],
    label: 'It is broken',
    foundAt: 'https://acme.lightning.force.com/lightning/r/Case/5005e00000A1b2CAAB/view',
    conversations: [
      ['https://acme.lightning.force.com/lightning/r/Case/5005e00000A1b2CAAB/view', '5005e00000A1b2CAAB'],
      ['https://acme.lightning.force.com/lightning/page/home', undefined],
    ],
  },
  servicenow: {
    matches: ['https://*.service-now.com/*'],
    counts: {
      number: 1,
      subject: 1,
      composer: 3,
      ticket: 2,
      reply: 2,
      internal: 1,
      modeSwitch: 1,
      customer: 2,
      send: 1,
    },
    note: { field: '#activity-stream-work_notes-textarea', mode: 'internal' },
    customer: BOTH,
    send: ['Senden'],
    keys: [],
    label: 'INC0010042 It is broken',
    foundAt: 'https://acme.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D0123456789abcdef0123456789abcdef',
    conversations: [
      [
        'https://acme.service-now.com/incident.do?sys_id=0123456789abcdef0123456789abcdef&sysparm_view=',
        '0123456789abcdef0123456789abcdef',
      ],
      [
        'https://acme.service-now.com/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D0123456789abcdef0123456789abcdef',
        '0123456789abcdef0123456789abcdef',
      ],
      ['https://acme.service-now.com/now/nav/ui/home', undefined],
    ],
  },
  zammad: {
    matches: [],
    counts: {
      number: 2,
      subject: 2,
      composer: 1,
      ticket: 2,
      reply: 1,
      internal: 0,
      modeSwitch: 1,
      quote: 1,
      signature: 1,
      customer: 3,
      send: 3,
      mark: 1,
    },
    note: {
      write: () => document.querySelector('.article-add')?.classList.replace('is-public', 'is-internal'),
      mode: 'internal',
    },
    customer: BOTH,
    send: ['Aktualisieren', 'Makro'],
    keys: [],
    label: 'Ticket#41002 It is broken',
    foundAt: 'https://help.acme.example/#ticket/zoom/42',
    conversations: [
      ['https://help.acme.example/#ticket/zoom/42', '42'],
      ['https://help.acme.example/#ticket/zoom/42/77', '42'],
      ['https://help.acme.example/#dashboard', undefined],
    ],
  },
  'zammad-desktop': {
    matches: [],
    counts: { composer: 1, reply: 1, internal: 0, modeSwitch: 1, quote: 1, signature: 1, customer: 2, mark: 1 },
    note: {
      write: () => document.querySelector('[data-test-id="article-reply-stripes-panel"]')?.classList.add('bg-stripes'),
      mode: 'internal',
    },
    customer: BOTH,
    send: [],
    keys: [],
    label: 'Title of the tab',
    foundAt: 'https://help.acme.example/desktop/tickets/7',
    conversations: [
      ['https://help.acme.example/desktop/tickets/7', '7'],
      ['https://help.acme.example/desktop/dashboard', undefined],
    ],
  },
  zendesk: {
    matches: ['https://*.zendesk.com/*'],
    counts: { subject: 2, composer: 1, ticket: 2, modeSwitch: 2, quote: 1, signature: 1, customer: 3, send: 2 },
    note: {
      write: () =>
        document
          .querySelector('[data-is-active] [data-test-id="omnichannel-channel-switcher-button"]')
          ?.replaceChildren('Interne Notiz'),
      mode: 'internal',
    },
    customer: BOTH,
    send: ['Einreichen'],
    keys: ['Mod+Enter'],
    label: '#101 It is broken',
    foundAt: 'https://acme.zendesk.com/agent/tickets/101',
    conversations: [
      ['https://acme.zendesk.com/agent/tickets/101', '101'],
      ['https://acme.zendesk.com/agent/dashboard', undefined],
    ],
  },
  zohodesk: {
    matches: [
      'https://desk.zoho.com/*',
      'https://desk.zoho.eu/*',
      'https://desk.zoho.in/*',
      'https://desk.zoho.com.au/*',
      'https://desk.zoho.jp/*',
    ],
    counts: { composer: 1, reply: 1, quote: 1 },
    note: { write: () => document.querySelector('iframe')?.setAttribute('name', 'comment'), mode: 'unknown' },
    customer: [],
    send: [],
    keys: ['Mod+Enter'],
    label: 'Title of the tab',
    foundAt: 'https://desk.zoho.com/agent/acme/support/tickets/details/42',
    conversations: [
      ['https://desk.zoho.com/agent/acme/support/tickets/details/42', '42'],
      ['https://desk.zoho.com/agent/acme/support/home', undefined],
    ],
  },
};
