import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Crisp's inbox. */
export const crisp = defineHelpdesk({
  id: 'crisp',
  name: 'Crisp',
  matches: ['https://app.crisp.chat/*'],
  selectors: {
    composer: '.c-editor-composer__field.c-conversation-box-field__field-composer-field',
    reply: '[name="reply"].c-base-tabs__item--active',
    internal: '[name="note"].c-base-tabs__item--active',
    customer: '.c-conversation-box-content-message-bubble--user',
  },
  keys: ['Enter'],
  conversation: ({ pathname }) => /\/session_([0-9a-f-]{36})/.exec(pathname)?.[1],
});

export const seen: Seen<typeof crisp> = {
  address: ['medium', 'two userscripts'],
  composer: ['medium', 'two userscripts'],
  reply: ['low', 'one userscript names the tab, another the class of an active one'],
  internal: ['low', 'by the reply tab’s likeness'],
  customer: ['low', 'one style sheet'],
  keys: ['low', 'general knowledge'],
};
