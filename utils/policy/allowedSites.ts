import type { Address } from '../helpdesks/address';
import { namesSite } from '../helpdesks/namesSite';

const PRACTICE = 'practice';

/**
 * Whether the team lets the coach read along in a helpdesk at an address.
 * @param sites ids of helpdesks and match patterns of hosts; an empty list means everywhere
 * @param helpdeskId undefined where it is not known
 */
export function isAllowedSite(sites: readonly string[], helpdeskId: string | undefined, address: Address): boolean {
  return sites.length === 0 || helpdeskId === PRACTICE || namesSite(sites, helpdeskId, address);
}
