import type { Helpdesk } from './helpdesk';
import { searchParts } from './searchParts';

/** Anything longer is not the address of a conversation. */
const LONGEST = 1_000;
/** Names of parameters that grant access or identify a person: none of them is kept. */
const KEY_NAME =
  /(?:token|session|sess|sid|auth|secret|signature|sig|csrf|xsrf|nonce|ticket_?key|password|passwd|jwt|api_?key|access|otp|code|sysparm_ck)(?:_?id)?$/i;
/** What a signed token looks like: three parts of letters and digits, the first an encoded "{". */
const SIGNED = /\beyJ[\w-]{8,}\.[\w-]+/;
const SESSION_IN_PATH = /;[a-z]*sess[a-z]*(?:id)?=[^/;?#]*/gi;

type Known = Pick<Helpdesk, 'conversation' | 'place'>;

/**
 * The address at which a conversation is found again: origin, path, and of everything after it only what the helpdesk
 * file needs to identify the conversation. Nothing that grants access is kept.
 * @param ticket what the helpdesk file reads from the address
 * @returns undefined where the address does not identify the conversation, or cannot do so without a key
 */
export function conversationAddress({ conversation, place }: Known, address: URL, ticket: string): string | undefined {
  if (address.protocol !== 'https:' || conversation(address) !== ticket) return undefined;
  const own = place ? new URL(place(address, ticket) ?? '', address.origin) : reduced(address, conversation, ticket);
  if (own.origin !== address.origin || own.href.length > LONGEST || hasKey(own)) return undefined;
  return conversation(own) === ticket ? own.href : undefined;
}

/** Removes every part of an address without which the conversation can still be identified. */
function reduced(address: URL, conversation: Known['conversation'], ticket: string): URL {
  let left = new URL(address.pathname.replace(SESSION_IN_PATH, '') + address.search + address.hash, address.origin);
  const leaveOut = (change: (url: URL) => void) => {
    const without = new URL(left);
    change(without);
    if (conversation(without) === ticket) left = without;
  };
  leaveOut((url) => {
    url.search = '';
  });
  for (const [name] of searchParts(left.searchParams)) leaveOut((url) => url.searchParams.delete(name));
  leaveOut((url) => {
    url.hash = '';
  });
  leaveOut((url) => {
    url.hash = url.hash.replace(/\?.*$/, '');
  });
  for (const part of left.hash.slice(1).split('&').slice(1)) {
    leaveOut((url) => {
      url.hash = url.hash.replace(`&${part}`, '');
    });
  }
  return left;
}

function hasKey(url: URL): boolean {
  const inHash = /^#[^/]*=/.test(url.hash) ? url.hash.slice(1) : (url.hash.split('?')[1] ?? '');
  const parts = [...searchParts(url.searchParams), ...searchParts(new URLSearchParams(inHash.replaceAll(';', '&')))];
  return parts.some(([name]) => KEY_NAME.test(name)) || SIGNED.test(decodeSafely(url.href));
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
