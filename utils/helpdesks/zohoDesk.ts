import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Zoho Desk. The reply is written in a frame without its own address. Its send button and messages are unknown. */
export const zohoDesk = defineHelpdesk({
  id: 'zohodesk',
  name: 'Zoho Desk',
  matches: [
    'https://desk.zoho.com/*',
    'https://desk.zoho.eu/*',
    'https://desk.zoho.in/*',
    'https://desk.zoho.com.au/*',
    'https://desk.zoho.jp/*',
  ],
  selectors: {
    composer: 'body[contenteditable="true"]',
    reply: 'iframe.KB_Editor_iframe[name="deskEditor_New"]',
    quote: 'blockquote',
  },
  keys: ['Mod+Enter'],
  conversation: ({ href }) => /\/tickets\/(?:details\/)?(\d+)/.exec(href)?.[1],
});

export const seen: Seen<typeof zohoDesk> = {
  address: ['low', 'hosts in one extension; the rest of the path is general knowledge'],
  composer: ['medium', 'one extension and the editor’s own script'],
  reply: ['medium', 'one extension; that comments are written elsewhere is a conclusion'],
  quote: ['low', 'general knowledge of mails'],
  keys: ['low', 'general knowledge'],
};
