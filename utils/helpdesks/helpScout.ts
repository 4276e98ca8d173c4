import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Help Scout. Only a label distinguishes a reply from a note; the agents' pages exist in English only. */
export const helpScout = defineHelpdesk({
  id: 'helpscout',
  name: 'Help Scout',
  matches: ['https://secure.helpscout.net/*'],
  selectors: {
    composer: '[data-cy="ConvoEditor"][contenteditable="true"], [data-cy="ConvoEditor"] [contenteditable="true"]',
    reply: '[role="textbox"][aria-label="Reply Editor"]',
    subject: '[data-cy="EditableTextarea"]',
    customer: '[data-testid="ThreadContainer"] .is-customer',
  },
  keys: ['Mod+Enter'],
  newestFirst: true,
  conversation: ({ pathname }) => /^\/conversation\/(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof helpScout> = {
  address: ['low', 'general knowledge'],
  composer: ['low', 'one extension'],
  reply: ['low', 'one extension, as a name of the same field'],
  subject: ['low', 'Toggl'],
  customer: ['low', 'one extension; that the newest comes first is general knowledge'],
  keys: ['low', 'general knowledge'],
};
