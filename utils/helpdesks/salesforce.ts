import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/**
 * Salesforce's case page in Lightning. A mail is written in two nested frames, with CKEditor 4 in the inner one; a post
 * goes to colleagues or to customers, and no known mark distinguishes them. Other console tabs stay in the page.
 */
export const salesforce = defineHelpdesk({
  id: 'salesforce',
  name: 'Salesforce',
  matches: ['https://*.lightning.force.com/*'],
  selectors: {
    composer: 'body.cke_editable[contenteditable="true"], .forceChatterMessageBodyInputRichTextEditor .ql-editor',
    ticket: '.windowViewMode-normal, .tabContent.active',
    reply: 'body.cke_editable',
    subject: '[slot="primaryField"]',
    customer: 'emailui-rich-text-output',
    send: '.cuf-publisherShareButton',
  },
  keys: [],
  newestFirst: true,
  conversation: ({ pathname }) => /^\/lightning\/r\/\w+\/(\w{15,18})\/view/.exec(pathname)?.[1],
});

export const seen: Seen<typeof salesforce> = {
  address: ['medium', 'several public sources'],
  composer: ['medium', 'two public sources'],
  ticket: ['medium', 'public sources on console tabs'],
  reply: ['low', 'a conclusion: only mails are written in CKEditor 4'],
  subject: ['medium', 'several extensions and many tests'],
  customer: ['low', 'one source; nothing shows whether a mail is the customer’s'],
  send: ['medium', 'one extension takes it for the send button, many tests for the share button'],
  keys: ['low', 'none is known'],
};
