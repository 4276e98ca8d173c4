import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/**
 * HubSpot's inbox and help desk. Notes in the CRM have the same editor, so only the send button identifies a reply, by
 * the key of its text, as the text itself is translated.
 */
export const hubspot = defineHelpdesk({
  id: 'hubspot',
  name: 'HubSpot',
  matches: [
    'https://app.hubspot.com/*',
    'https://app-eu1.hubspot.com/*',
    'https://app-na2.hubspot.com/*',
    'https://app-na3.hubspot.com/*',
    'https://app-ap1.hubspot.com/*',
  ],
  selectors: {
    composer: '[data-test-id="rte-content"][contenteditable="true"]',
    reply: 'i18n-string[data-key*="messageComposer.send"]',
    customer: '[class*="VisitorMessageCardWrapper"]',
    send: 'button[data-button-use="primary"]:has(i18n-string[data-key*="messageComposer.send"])',
  },
  keys: ['Mod+Enter'],
  conversation: ({ pathname }) => /^\/live-messages\/\d+\/inbox\/(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof hubspot> = {
  address: ['medium', 'one extension; regions other than the first are general knowledge'],
  composer: ['medium', 'public code, by inspecting a real inbox'],
  reply: ['low', 'one source names the key; that a comment has another is a conclusion'],
  customer: ['medium', 'one extension, 2026'],
  send: ['low', 'one source'],
  keys: ['low', 'general knowledge'],
};
