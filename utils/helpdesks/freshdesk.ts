import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/**
 * Freshdesk. Greeting and signature are ordinary paragraphs in the editor: nothing distinguishes them from the draft.
 */
export const freshdesk = defineHelpdesk({
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/*'],
  selectors: {
    composer: 'div.fr-element.fr-view[contenteditable="true"]',
    reply: '#send-and-set',
    internal: '[data-test-notify-to]',
    quote: '.freshdesk_quote',
    subject: '.ticket-subject-heading',
    customer: '[data-test-id="ticket-description"]',
    send: '#send-and-set, .send-and-set-item',
  },
  numbered: true,
  keys: ['Mod+Enter'],
  conversation: ({ pathname }) => /^\/a\/tickets\/(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof freshdesk> = {
  address: ['medium', 'several userscripts'],
  composer: ['medium', 'several userscripts'],
  reply: ['low', 'seen as the send button; that a note has none is a conclusion'],
  internal: ['medium', 'three userscripts: it is there after a click on the note button'],
  quote: ['medium', 'seen in mails and in the editor'],
  subject: ['high', 'Toggl, Clockify and several userscripts'],
  customer: ['medium', 'the first message only; later ones have no known mark'],
  send: ['medium', 'two userscripts'],
  keys: ['low', 'general knowledge'],
};
