import type { Address } from '../helpdesks/address';

/**
 * The match pattern of a page's host alone, `https://app.example.com/*`; undefined for pages that no extension may
 * read, and for those that may have been altered in transit. Ports are not part of it, as some browsers' patterns
 * cannot name one.
 */
export function patternOf({ protocol, hostname }: Address): string | undefined {
  return protocol === 'https:' && /^[^*]+$/.test(hostname) ? `https://${hostname}/*` : undefined;
}

/** Whether a text is such a pattern, in exactly the form that is made here. */
export function isHostPattern(text: string): boolean {
  const address = text.replace(/\*$/, '');
  return URL.canParse(address) && patternOf(new URL(address)) === text;
}

/** The host of such a pattern, as the agent knows it: `app.example.com`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\/|\/\*$/g, '');
}
