import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Zammad's new pages, under /desktop. Their send button has no known mark. */
export const zammadDesktop = defineHelpdesk({
  id: 'zammad-desktop',
  name: 'Zammad (new pages)',
  selectors: {
    composer: '#ticketArticleReplyForm .ProseMirror[contenteditable="true"]',
    reply: '[data-test-id="article-reply-stripes-panel"]:not(.bg-stripes)',
    internal: '[data-test-id="article-reply-stripes-panel"].bg-stripes',
    modeSwitch: '[data-test-id="article-reply-stripes-panel"]',
    quote: 'blockquote[type="cite"]',
    signature: '[data-signature="true"]',
    // Customers are on the right: the corner that points at them is not rounded.
    customer:
      '[data-test-id^="article-bubble-container-"][class*="ltr:rounded-bl-xl"] [data-test-id^="article-bubble-body-"]',
    mark: '#ticketArticleReplyForm',
  },
  keys: [],
  conversation: ({ pathname }) => /^\/desktop\/tickets?\/(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof zammadDesktop> = {
  address: ['medium', 'Zammad’s own screenshots of its documentation'],
  composer: ['high', 'Zammad’s source: the ticket’s article reply'],
  reply: ['high', 'Zammad’s source: the ticket’s article reply'],
  internal: ['high', 'Zammad’s source: the ticket’s article reply'],
  modeSwitch: ['high', 'Zammad’s source: the ticket’s article reply'],
  quote: ['low', 'general knowledge of mails'],
  signature: ['high', 'Zammad’s source: the editor’s signature node'],
  customer: ['medium', 'Zammad’s source: ArticleBubble; recognised only by a class for its style'],
  mark: ['high', 'Zammad’s source: the ticket’s article reply'],
  keys: ['low', 'none is known'],
};
