import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Re:amaze: a plain textarea. How notes are recognised is inferred from the names of the form's fields. */
export const reamaze = defineHelpdesk({
  id: 'reamaze',
  name: 'Re:amaze',
  matches: ['https://*.reamaze.com/*'],
  selectors: {
    composer: 'textarea#message_body',
    form: 'form',
    reply: '#message_visibility[value="0"]',
    internal: '#message_visibility[value="1"]',
    customer: '#messages-list .message:not(.staff) .message-body',
    send: '[type="submit"]',
  },
  keys: ['Mod+Enter'],
  conversation: ({ pathname }) => /^\/admin\/conversations\/([^/]+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof reamaze> = {
  address: ['low', 'one extension'],
  composer: ['low', 'one extension'],
  form: ['low', 'a conclusion from the field’s name'],
  reply: ['low', 'a conclusion from the field’s name and the interface for programs'],
  internal: ['low', 'a conclusion from the field’s name and the interface for programs'],
  customer: ['low', 'one extension; a colleague’s message has .staff'],
  send: ['low', 'a conclusion from the field’s name'],
  keys: ['low', 'general knowledge'],
};
