import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/**
 * Gmail's compose window and inline reply; also Hiver's and other shared inboxes' inside it, whose replies are Gmail's
 * own and whose notes are written elsewhere. The attributes and class names used have been stable for years; tooltips
 * and labels are translated and not used.
 */
export const gmail = defineHelpdesk({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  selectors: {
    composer: '.Ap [g_editable="true"], .M9 [g_editable="true"][role="textbox"]',
    form: '.M9, [role="dialog"]',
    quote: '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra',
    signature: '.gmail_signature, [data-smartmail="gmail_signature"]',
    subject: 'h2.hP',
    customer: '[data-message-id] div.ii.gt',
    send: '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"]), [selector="scheduledSend"]',
  },
  movesWithin: true,
  keys: ['Mod+Enter'],
  mode: () => 'reply',
  conversation: ({ hash }) => THREAD.exec(hash)?.[1],
  // Not by the search or the label through which the agent reached it, as those may name the customer.
  place: ({ pathname }, ticket) => `${pathname}#all/${ticket}`,
});

// "#inbox/FMfcgz…", "#label/Shop/FMfcgz…", "#search/lamp/18c1f0a2b3c4d5e6": the last part is the thread, in letters or,
// from older links, in hexadecimal digits.
const THREAD = /\/([A-Za-z]{24,}|[0-9a-f]{16})(?:$|\?)/;

export const seen: Seen<typeof gmail> = {
  address: ['high', 'InboxSDK 2.2.18, 2026-07'],
  composer: ['high', 'InboxSDK 2.2.18, 2026-07'],
  form: ['high', 'InboxSDK, gmail.js, Briskine'],
  quote: ['high', 'InboxSDK 2.2.18; .gmail_extra is older'],
  signature: ['high', 'InboxSDK 2.2.18, 2026-07'],
  subject: ['high', 'several extensions, 2025 and 2026'],
  customer: ['medium', 'InboxSDK 2.2.18; nothing shows whether a message is the customer’s'],
  send: ['high', 'InboxSDK 2.2.18, 2026-07'],
  keys: ['high', 'InboxSDK 2.2.18 listens to them'],
};
