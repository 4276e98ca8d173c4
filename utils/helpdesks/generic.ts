import { defineHelpdesk } from './defineHelpdesk';
import { GENERIC } from './helpdesk';
import { holdsReply } from './holdsReply';
import { searchParts } from './searchParts';

/**
 * Any page that the agent chose: nothing is known of it, so whatever can hold a reply is taken for one. Notes cannot
 * be told there, and what the customer wrote cannot be found.
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
  // From a line of two dashes on, and lines that mail programs quote.
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

/** The helpdesk that a page of an unknown product stands for. */
export function genericOn(hostname: string) {
  return { ...generic, name: hostname };
}

/** A conversation's address has a number in it, or an id with one. */
function hasNumber(text: string): boolean {
  return /\d/.test(text);
}
