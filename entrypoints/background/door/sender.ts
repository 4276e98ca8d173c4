import { type Browser, browser } from 'wxt/browser';
import type { Frame } from '../../../utils/conversation/coachedFrames';
import { covers } from '../../../utils/helpdesks/address';
import { helpdesks } from '../../../utils/helpdesks/all';
import { storedHosts } from '../../../utils/hosts/storedHosts';

type Sender = Browser.runtime.MessageSender;

// The paths are known only to types that WXT generates while building.
const ownUrl = (path: string) => (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);

/**
 * Whether a page of the extension is asking, according to the browser: a content script has the address of its page.
 */
export function isOwnPage({ id, url = '' }: Sender): boolean {
  return id === browser.runtime.id && url.startsWith(ownUrl('/'));
}

/** Pages with their own coach, which speaks like those in helpdesks. */
const COACHED = ['/practice.html', '/welcome.html'];

function isCoachedPage({ url = '' }: Sender): boolean {
  return COACHED.some((page) => url.split(/[?#]/)[0] === ownUrl(page));
}

/**
 * The frame in which a coach asks, as the browser identifies it.
 * @returns undefined where none of our content scripts can be: another page of the extension, or another extension
 */
export function frameOf(sender: Sender): Frame | undefined {
  const { id, tab, frameId = 0, documentId, url = '' } = sender as Sender & { documentId?: string };
  if (id !== browser.runtime.id || tab?.id === undefined) return undefined;
  if (isOwnPage(sender) && !isCoachedPage(sender)) return undefined;
  return {
    tabId: tab.id,
    frameId,
    documentId,
    origin: originOf(sender.origin) ?? originOf(url) ?? originOf(tab.url) ?? '',
  };
}

/**
 * Whether a helpdesk can be found at an origin: no page can report for another one, or for a host that nobody chose.
 */
export async function isSiteAt(site: string, origin: string): Promise<boolean> {
  if (site === 'practice') return ownUrl('/').startsWith(`${origin}/`);
  if (!URL.canParse(origin)) return false;
  const address = new URL(origin);
  const matches = helpdesks.find(({ id }) => id === site)?.matches ?? [];
  if (covers(matches, address)) return true;
  const { chosen, generic } = await storedHosts();
  return covers([...chosen, ...generic], address);
}

/** A frame without its own address, about:blank, has the origin of the page around it, or none. */
function originOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, origin, host } = new URL(address);
  // Some browsers report no origin for extensions' own addresses.
  if (/-extension:$/.test(protocol)) return `${protocol}//${host}`;
  return /^https?:$/.test(protocol) ? origin : undefined;
}
