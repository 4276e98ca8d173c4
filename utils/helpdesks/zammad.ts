import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Zammad's classic pages. Open tickets stay in the page. */
export const zammad = defineHelpdesk({
  id: 'zammad',
  name: 'Zammad',
  selectors: {
    composer: '.article-add .articleNewEdit-body[contenteditable="true"]',
    ticket: '[id^="content_permanent_Ticket-"]',
    reply: '.article-add.is-public',
    internal: '.article-add.is-internal',
    modeSwitch: '.article-add',
    quote: 'blockquote[type="cite"]',
    signature: '[data-signature="true"], .js-signature',
    number: '.ticket-number',
    subject: '.ticket-title',
    customer: '.ticket-article-item.customer .richtext-content',
    send: '.attributeBar .js-submit, .js-dropdownActionMacro',
    mark: '.article-add .articleNewEdit-body',
  },
  movesWithin: true,
  keys: [],
  conversation: ({ hash }) => /^#ticket\/zoom\/(\d+)/.exec(hash)?.[1],
});

export const seen: Seen<typeof zammad> = {
  address: ['high', 'Zammad’s source: routes'],
  composer: ['high', 'Zammad’s source: ticket_zoom/article_new'],
  ticket: ['medium', 'two userscripts'],
  reply: ['high', 'Zammad’s source: ticket_zoom/article_new'],
  internal: ['high', 'Zammad’s source: ticket_zoom/article_new'],
  modeSwitch: ['high', 'Zammad’s source: ticket_zoom/article_new'],
  quote: ['low', 'by the new pages’ likeness'],
  signature: ['medium', 'Zammad’s source of the new pages; these share its signatures'],
  number: ['high', 'Zammad’s own tests, Toggl'],
  subject: ['medium', 'Toggl'],
  customer: ['high', 'Zammad’s source: ticket_zoom/article_view, by the sender’s kind'],
  send: ['high', 'Zammad’s source: ticket_zoom/attribute_bar'],
  mark: ['high', 'Zammad’s source: ticket_zoom/article_new'],
  keys: ['low', 'none is known'],
};
