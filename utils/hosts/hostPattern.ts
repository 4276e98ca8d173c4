import type { Address } from '../helpdesks/address';

/**
 * The match pattern of a page's host alone, `https://app.example.com/*`; undefined for pages that no extension may
 * read. Ports are not told apart, as not every browser's patterns can.
 */
export function patternOf({ protocol, hostname }: Address): string | undefined {
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : undefined;
}

/** The host of such a pattern, as the agent knows it: `app.example.com`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^https?:\/\/|\/\*$/g, '');
}
