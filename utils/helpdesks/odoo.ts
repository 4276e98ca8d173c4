import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** The messages beside an Odoo record: a plain textarea, in newer versions an editor. */
export const odoo = defineHelpdesk({
  id: 'odoo',
  name: 'Odoo',
  selectors: {
    composer: 'textarea.o-mail-Composer-input, .o-mail-Composer .odoo-editor-editable[contenteditable="true"]',
    ticket: '.o-mail-Chatter',
    reply: '.o-mail-Chatter-sendMessage.active',
    internal: '.o-mail-Chatter-logNote.active',
    heading: 'body',
    subject: '.o_last_breadcrumb_item',
    customer: '.o-mail-Message:not(.o-selfAuthored) .o-mail-Message-body:not(.o-note)',
    send: '.o-mail-Composer-send',
    mark: '.o-mail-Chatter',
  },
  keys: ['Mod+Enter'],
  newestFirst: true,
  conversation: ({ pathname, hash }) => {
    const record = new URLSearchParams(hash.slice(1));
    if (record.has('model') && record.has('id')) return `${record.get('model')}/${record.get('id')}`;
    return /^\/odoo\/(?:.*\/)?([^/]+\/\d+)$/.exec(pathname)?.[1];
  },
});

export const seen: Seen<typeof odoo> = {
  address: ['low', 'general knowledge'],
  composer: ['high', 'Odoo’s source: mail composer.xml; the editor in newer ones is a conclusion'],
  ticket: ['high', 'Odoo’s source: mail chatter'],
  reply: ['medium', 'Odoo’s source: by the likeness of the button beside it'],
  internal: ['high', 'Odoo’s source: mail chatter_patch.xml'],
  heading: ['high', 'a page’s own element'],
  subject: ['high', 'Odoo’s own tests'],
  customer: [
    'medium',
    'Odoo’s source: mail message.xml; a colleague’s message cannot be distinguished from a customer’s',
  ],
  send: ['high', 'Odoo’s source: mail composer.xml'],
  mark: ['high', 'Odoo’s source: mail chatter'],
  keys: ['medium', 'Odoo’s source shows them beside the button'],
};
