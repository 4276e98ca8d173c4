import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** osTicket: one form for replies, one for notes, each with Redactor or a plain textarea. */
export const osTicket = defineHelpdesk({
  id: 'osticket',
  name: 'osTicket',
  selectors: {
    composer: ':is(#reply, #note) .redactor-in[contenteditable="true"], textarea#response, textarea#internal_note',
    form: 'form#reply, form#note',
    reply: 'form#reply',
    internal: 'form#note',
    signature: '.selected-signature',
    number: '.sticky.bar h2 a',
    subject: '.tixTitle h3',
    customer: '#ticketThread .thread-entry.message .thread-body',
    send: 'input.save.pending[type="submit"]',
    mark: '#response_options #response-tabs',
  },
  keys: [],
  conversation: ({ pathname, searchParams }) =>
    (pathname.endsWith('/scp/tickets.php') && searchParams.get('id')) || undefined,
});

export const seen: Seen<typeof osTicket> = {
  address: ['high', 'osTicket’s source, 2023-10'],
  composer: ['high', 'osTicket’s source, 2023-10: ticket-view; Redactor 3’s own class'],
  form: ['high', 'osTicket’s source, 2023-10: ticket-view'],
  reply: ['high', 'osTicket’s source, 2023-10: ticket-view'],
  internal: ['high', 'osTicket’s source, 2023-10: ticket-view'],
  signature: ['high', 'osTicket’s source, 2023-10: shown under the editor'],
  number: ['medium', 'osTicket’s source: ticket-view'],
  subject: ['medium', 'osTicket’s source: ticket-view'],
  customer: ['high', 'osTicket’s source, 2023-10: thread-entry'],
  send: ['high', 'osTicket’s source, 2023-10: ticket-view'],
  mark: ['high', 'osTicket’s source, 2023-10: ticket-view'],
  keys: ['low', 'none is known'],
};
