import { storage } from 'wxt/utils/storage';

/** A conversation as a page shows it. */
export interface Conversation {
  /** Helpdesk id, `zendesk`. */
  site: string;
  /** `https://acme.zendesk.com` */
  origin: string;
  /** The ticket's number or the thread's name; undefined where the page does not tell it. */
  ticket?: string;
}

// What is stored on this machine cannot be traced to a ticket without this secret, which never leaves it.
const salt = storage.defineItem<string>('local:conversationSalt', { init: randomHex });
/** New with every start of the browser, as tab numbers are. */
const browserSession = storage.defineItem<string>('session:browserSession', { init: randomHex });

/** The name under which a conversation's checklist is stored: 64 hexadecimal digits. Rejects without storage. */
export async function conversationKey({ site, origin, ticket }: Conversation, tabId: number): Promise<string> {
  const name = ticket === undefined ? ['tab', await browserSession.getValue(), tabId] : [site, origin, ticket];
  const text = JSON.stringify([await salt.getValue(), ...name]);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function randomHex(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
