import { type Address, covers } from '../helpdesks/address';

const PRACTICE = 'practice';

/**
 * Whether the team lets the coach read along in a helpdesk at an address.
 * @param sites ids of helpdesks and match patterns of hosts; none of them is everywhere
 * @param helpdeskId undefined where it is not known
 */
export function isAllowedSite(sites: readonly string[], helpdeskId: string | undefined, address: Address): boolean {
  if (sites.length === 0 || helpdeskId === PRACTICE) return true;
  if (helpdeskId !== undefined && sites.includes(helpdeskId)) return true;
  return covers(
    sites.filter((site) => site.includes('://')),
    address,
  );
}
