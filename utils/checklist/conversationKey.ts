import { storage } from 'wxt/utils/storage';
import { hashingKey } from './hashingKey';
import { hex, randomHex } from './hex';
import { moveSaltedRows } from './saltedRows';

/** A conversation, as identified on a page. */
export interface Conversation {
  /** Helpdesk id, `zendesk`. */
  site: string;
  /** `https://acme.zendesk.com` */
  origin: string;
  /** The ticket's number or the thread's name; undefined where the page does not reveal it. */
  ticket?: string;
}

/** Renewed each time the browser starts, as tab numbers are. */
const browserSession = storage.defineItem<string>('session:browserSession', { init: randomHex });

/**
 * The name under which a conversation's checklist is stored: 64 hexadecimal digits, its hash under the key of this
 * installation. It cannot be reversed, but anyone who can run our code in this browser profile can use the key to test
 * guesses. Rejects without storage.
 */
export async function conversationKey({ site, origin, ticket }: Conversation, tabId: number): Promise<string> {
  const name = ticket === undefined ? ['tab', await browserSession.getValue(), tabId] : [site, origin, ticket];
  const { key } = await hashingKey();
  const hash = hex(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify(name))));
  await moveSaltedRows(name, hash);
  return hash;
}
