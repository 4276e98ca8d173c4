import { defineHelpdesk } from './defineHelpdesk';
import { GENERIC } from './helpdesk';
import { holdsReply } from './holdsReply';
import { searchParts } from './searchParts';

/**
 * Any page that the agent chose: nothing is known about it, so every field that could hold a reply counts as one. Notes
 * cannot be recognised there, and the customer's messages cannot be found.
 */
const generic = defineHelpdesk({
  id: GENERIC,
  name: '',
  selectors: {
    composer: 'textarea, [contenteditable]:not([contenteditable="false"])',
    form: 'form',
    // What mail programs and helpdesks put around a quoted mail, and under one's own.
    quote:
      'blockquote[type="cite"], .gmail_quote, .gmail_quote_container, .gmail_attr, .moz-cite-prefix, .front-blockquote, [id$="appendonsend"], [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *',
    signature: '[data-signature], .gmail_signature, .moz-signature, .front-signature, .signature, [id$="Signature"]',
    send: '[type="submit"], button:not([type])',
  },
  // Everything from a line of two dashes on, and lines that mail programs quote.
  notDraftText: /^-- ?$[\s\S]*|^>.*$/gm,
  keys: ['Mod+Enter'],
  holdsReply,
  mode: () => 'reply',
  conversation: ({ pathname, searchParams, hash }) => {
    const asked = searchParts(searchParams)
      .filter(([, value]) => hasNumber(value))
      .map(([name, value]) => `${name}=${value}`);
    const page = hasNumber(pathname) || asked.length > 0 ? [pathname.replace(/\/$/, ''), ...asked] : [];
    // "#/tickets/42", "#Conversation;id=42", but not "#comment-7": a route, not a place on the page.
    if (/[/;=]/.test(hash) && hasNumber(hash)) page.push(hash);
    return page.length > 0 ? page.join(' ') : undefined;
  },
});

/** The helpdesk that represents a page of an unknown product. */
export function genericOn(hostname: string) {
  return { ...generic, name: hostname };
}

/** Whether a text has a number in it, or an id with one, as the address of a conversation does. */
function hasNumber(text: string): boolean {
  return /\d/.test(text);
}
